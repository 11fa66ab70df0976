import 'cookie-charter';
import type { ConsentStore } from 'cookie-charter';
import type { CookieBannerProperties } from 'cookie-charter/types/elements.js';
import { Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, HostListener, input, viewChild } from '@angular/core';

@Component({
  selector: 'app-correct',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <cookie-banner [placement]="placement" heading-level="3" [store]="store()" class="own" />
    <cookie-preferences #preferences modal />
    <button type="button" (click)="preferences.show()">Cookies</button>
    <cookie-table #table category="statistics" group-by="service" with-tools />
    <p>{{ table.groupBy }}</p>
  `,
})
export class Correct {
  readonly store = input<ConsentStore>();
  readonly placement: CookieBannerProperties['placement'] = 'top';
  readonly preferences = viewChild.required<ElementRef<HTMLElementTagNameMap['cookie-preferences']>>('preferences');

  open(): void {
    this.preferences().nativeElement.show();
  }

  @HostListener('document:cookie-consent-change', ['$event'])
  hear({ detail }: DocumentEventMap['cookie-consent-change']): void {
    console.log(detail.changed, detail.reason);
  }
}
