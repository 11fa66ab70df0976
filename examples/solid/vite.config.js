import solid from 'vite-plugin-solid';
import { defineConfig } from 'vite';

const input = ['index.html', 'checks/index.html', 'table-only/index.html'];

export default defineConfig({ plugins: [solid()], build: { rolldownOptions: { input } } });
