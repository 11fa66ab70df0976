import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';

@Component({
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Cookies</h1>
    <cookie-table columns="provider name purpose duration status" />
  `,
})
export class Cookies {}
