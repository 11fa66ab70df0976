import { createApp } from 'vue';
import Checks from './Checks.vue';

createApp(Checks).mount('#app');
