import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

const input = ['index.html', 'checks/index.html', 'table-only/index.html'];

export default defineConfig({ plugins: [svelte()], build: { rolldownOptions: { input } } });
