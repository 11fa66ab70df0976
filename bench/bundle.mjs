import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles a contestant's page the way a production site would: minified, modules split where they are fetched later,
 * and those the page needs at once named in its head, as bundlers of whole pages do.
 * @param {URL} entry The page's own script.
 * @param {{ data?: unknown, alias?: Record<string, string>, pure?: string[] }} [options]
 * `data` is what the script imports as `bench:data`. Of the packages named in `pure`, whatever is not used is left out,
 * though they do not say themselves that it may be.
 * @returns {Promise<{ files: Record<string, Uint8Array>, tags: string }>} The files by name, and the tags for the head.
 */
export async function bundle(entry, { data, alias = {}, pure = [] } = {}) {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'silent',
    outdir: '/',
    entryNames: 'page',
    chunkNames: 'chunk-[hash]',
    alias,
    plugins: [giveData(data), leaveOutUnused(pure)],
  });
  const files = Object.fromEntries(outputFiles.map(({ path, contents }) => [basename(path), contents]));
  const tags = ['<script type="module" src="page.js"></script>', ...neededAtOnce(metafile).map(preload)];
  if (files['page.css']) tags.push('<link rel="stylesheet" href="page.css">');
  return { files, tags: tags.join('\n') };
}

/** @param {string} name */
const preload = (name) => `<link rel="modulepreload" href="${name}">`;

/**
 * The chunks that the page's script imports, and those they import, by name.
 * @param {import('esbuild').Metafile} metafile
 */
function neededAtOnce({ outputs }) {
  const start = Object.keys(outputs).filter((path) => basename(path) === 'page.js');
  const found = new Set(start);
  for (const path of found) {
    for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') found.add(imported);
    }
  }
  return [...found].filter((path) => !start.includes(path)).map((path) => basename(path));
}

/**
 * @param {unknown} data
 * @returns {import('esbuild').Plugin}
 */
const giveData = (data) => ({
  name: 'give-data',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^bench:data$/ }, () => ({ path: 'data', namespace: 'bench' }));
    onLoad({ filter: /.*/, namespace: 'bench' }, () => ({ contents: JSON.stringify(data ?? null), loader: 'json' }));
  },
});

/**
 * @param {string[]} packages
 * @returns {import('esbuild').Plugin}
 */
const leaveOutUnused = (packages) => ({
  name: 'leave-out-unused',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === 'asked' || !packages.some((name) => path === name || path.startsWith(`${name}/`))) return;
      const found = await resolve(path, { ...rest, pluginData: 'asked' });
      return { ...found, sideEffects: false };
    });
  },
});
