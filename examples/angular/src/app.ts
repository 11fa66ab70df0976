import { Component, CUSTOM_ELEMENTS_SCHEMA, DOCUMENT, effect, inject, signal } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';

@Component({
  selector: 'film-club',
  imports: [RouterLink, RouterOutlet],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <cookie-banner />
    <nav>
      <a routerLink="/">Tonight</a> <a routerLink="/cookies">Cookies</a>
      <button type="button" lang="fr" (click)="lang.set('fr')">Français</button>
    </nav>
    <main><router-outlet /></main>
    <footer><cookie-trigger /></footer>
    <cookie-preferences modal />
  `,
})
export class App {
  readonly lang = signal('en');

  constructor() {
    const page = inject(DOCUMENT).documentElement;
    effect(() => (page.lang = this.lang()));
  }
}
