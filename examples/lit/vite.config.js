import { defineConfig } from 'vite';

const input = ['index.html', 'checks/index.html', 'table-only/index.html'];

export default defineConfig({ build: { rolldownOptions: { input } } });
