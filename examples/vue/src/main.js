import { configure } from 'cookie-charter';
import { createApp } from 'vue';
import charter from '../charter.json';
import App from './App.vue';

configure({ charter });
createApp(App).mount('#app');
