import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, inject, signal } from '@angular/core';
import { bootstrapApplication, DomSanitizer } from '@angular/platform-browser';
import { configure, type ConsentStore } from 'cookie-charter';
import type { CookieBannerProperties } from 'cookie-charter/types/elements.js';
import charter from '../charter.json';

configure({ charter });

interface Given {
  readonly label: string;
  readonly store: ConsentStore;
  readonly placement: CookieBannerProperties['placement'];
  readonly level: number;
  readonly flag: boolean;
  readonly columns: string;
  readonly title?: string;
  readonly message: string;
  readonly embed: string;
  readonly link?: string;
  readonly bare?: boolean;
}

declare global {
  interface WindowEventMap {
    give: CustomEvent<Given | undefined>;
  }
}

@Component({
  selector: 'film-club',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  host: { '(window:give)': 'given.set($event.detail)', '(document:cookie-consent-change)': 'hear($event)' },
  template: `
    @if (given(); as given) {
      <cookie-banner [store]="given.store" [placement]="given.placement" [headingLevel]="given.level">
        @if (given.title) {
          <span slot="title">{{ given.title }}</span>
        }
        <p slot="message">{{ given.message }}</p>
      </cookie-banner>
      <cookie-table [columns]="given.columns" [withTools]="given.flag" [headingLevel]="given.level" />
      <cookie-gate service="film">
        <template [innerHTML]="embed()"></template>
        @if (given.link) {
          <a [href]="given.link">The film</a>
        }
      </cookie-gate>
      <cookie-charter [store]="given.store">
        <details slot="rights" (toggle)="hear($event)"><summary>More rights</summary></details>
      </cookie-charter>
      <cookie-preferences [modal]="given.flag" />
      <cookie-trigger (click)="hear($event)" />
      @if (given.bare) {
        <cookie-gate id="bare" service="film">
          <template><iframe src="/embed.html?bare" title="Film"></iframe></template>
        </cookie-gate>
        <cookie-table id="attribute" [attr.with-tools]="!given.bare" />
      }
    }
    <output>{{ heard().join(', ') }}</output>
  `,
})
class Checks {
  readonly given = signal<Given | undefined>(undefined);
  readonly heard = signal<readonly string[]>([]);

  readonly #sanitizer = inject(DomSanitizer);
  // The sanitizer takes an embed out of a string that nobody vouches for.
  readonly embed = computed(() => this.#sanitizer.bypassSecurityTrustHtml(this.given()?.embed ?? ''));

  hear({ type }: Event): void {
    this.heard.update((heard) => [...heard, `${this.given()?.label} ${type}`]);
  }
}

void bootstrapApplication(Checks);
