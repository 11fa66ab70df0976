import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const input = ['index.html', 'checks/index.html', 'table-only/index.html'];
const isCustomElement = (tag) => tag.startsWith('cookie-');

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
  build: { rolldownOptions: { input } },
});
