import 'cookie-charter';
import type { CookieBannerProperties } from 'cookie-charter/types/elements.js';
import { Component, CUSTOM_ELEMENTS_SCHEMA, HostListener, viewChild } from '@angular/core';

type Placement = CookieBannerProperties['placement'];

@Component({
  selector: 'app-incorrect',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <cookie-banner #banner [placement]="placed('wrong')" />
    <p>{{ banner.wrong }}</p>
    <cookie-preferences #preferences modal />
    <button type="button" (click)="preferences.wrong()">Cookies</button>
    <cookie-table #table />
    <button type="button" (click)="table.groupBy = 'wrong'">By service</button>
  `,
})
export class Incorrect {
  placed(placement: Placement): Placement {
    return placement;
  }

  @HostListener('document:cookie-consent-change', ['$event']) // hears what is wrong
  hear(event: CustomEvent<number>): void {
    console.log(event.detail);
  }
}
