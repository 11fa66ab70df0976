import 'cookie-charter';
import type { CookieBannerProperties } from 'cookie-charter/types/elements.js';
import { Component, CUSTOM_ELEMENTS_SCHEMA, HostListener } from '@angular/core';

// The example of docs/frameworks.md, word for word.
@Component({
  selector: 'app-layout',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <cookie-banner [placement]="placement" heading-level="3" />
    <cookie-preferences #preferences modal />
    <button type="button" (click)="preferences.show()">Cookies</button>
  `,
})
export class Layout {
  readonly placement: CookieBannerProperties['placement'] = 'top';

  @HostListener('document:cookie-consent-change', ['$event'])
  hear({ detail }: DocumentEventMap['cookie-consent-change']): void {}
}
