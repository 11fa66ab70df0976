import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const input = ['index.html', 'checks/index.html', 'table-only/index.html'];

export default defineConfig({ plugins: [react()], build: { rolldownOptions: { input } } });
