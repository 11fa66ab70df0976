import { configure } from 'cookie-charter';
import { mount } from 'svelte';
import charter from '../charter.json';
import App from './App.svelte';

configure({ charter });
mount(App, { target: document.querySelector('#app') });
