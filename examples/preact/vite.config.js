import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const input = ['index.html', 'checks/index.html', 'table-only/index.html'];

export default defineConfig({ plugins: [preact()], build: { rolldownOptions: { input } } });
