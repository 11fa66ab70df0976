import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, withHashLocation } from '@angular/router';
import { configure } from 'cookie-charter';
import charter from '../charter.json';
import { App } from './app';
import { Cookies } from './cookies';
import { Tonight } from './tonight';

configure({ charter });

const routes = [
  { path: '', component: Tonight },
  { path: 'cookies', component: Cookies },
];
void bootstrapApplication(App, { providers: [provideRouter(routes, withHashLocation())] });
