/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  distDir: 'dist',
  turbopack: { root: import.meta.dirname },
  redirects: async () => [{ source: '/', destination: '/en', permanent: false }],
};
