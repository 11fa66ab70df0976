import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { configure } from 'cookie-charter/define.js';
import 'cookie-charter/elements/table.js';
import charter from '../charter.json';

configure({ charter });

@Component({
  selector: 'film-club',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Cookies</h1>
    <cookie-table columns="provider name purpose duration" />
  `,
})
class TableOnly {}

void bootstrapApplication(TableOnly);
