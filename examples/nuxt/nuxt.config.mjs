/** @type {import('nuxt/schema').NuxtConfig} */
export default {
  compatibilityDate: '2026-11-01',
  telemetry: false,
  devtools: { enabled: false },
  srcDir: 'src',
  serverDir: 'src/server',
  buildDir: 'node_modules/.nuxt',
  routeRules: { '/': { redirect: '/en' } },
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('cookie-') } },
  nitro: { output: { dir: 'dist' } },
  // Its newest version needs Node 22, and there is no style sheet here.
  postcss: { plugins: { cssnano: false } },
};
