import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles a contestant's page the way a production site would, with Vite as it comes: minified, modules split where they
 * are fetched later, and those the page needs at once named in its head.
 * @param {URL} entry The page's own script.
 * @param {{ data?: unknown, alias?: Record<string, string>, pure?: string[] }} [options]
 * `data` is what the script imports as `bench:data`. Of the packages named in `pure`, whatever is not used is left out,
 * though they do not say themselves that it may be.
 * @returns {Promise<{ files: Record<string, Uint8Array>, tags: string }>} The files by name, and the tags for the head.
 */
export async function bundle(entry, { data, alias = {}, pure = [] } = {}) {
  const built = /** @type {import('vite').Rolldown.RolldownOutput} */ (
    await build({
      root: fileURLToPath(new URL('.', entry)),
      configFile: false,
      logLevel: 'silent',
      // What a chunk fetches is beside it, wherever the page is served.
      base: './',
      resolve: { alias },
      plugins: [giveData(data), leaveOutUnused(pure)],
      build: {
        write: false,
        assetsDir: '',
        cssCodeSplit: false,
        rolldownOptions: { input: { page: fileURLToPath(entry) } },
      },
    })
  );
  const chunks = built.output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
  const page = chunks.find(({ isEntry }) => isEntry);
  const styles = built.output.flatMap(({ fileName }) => (fileName.endsWith('.css') ? [fileName] : []));
  if (!page) throw new Error(`Nothing was bundled from ${entry}.`);
  const files = built.output.map((file) => [basename(file.fileName), bytesOf(file)]);
  const tags = [
    `<script type="module" src="${page.fileName}"></script>`,
    ...neededAtOnce(page, chunks).map((name) => `<link rel="modulepreload" href="${name}">`),
    ...styles.map((name) => `<link rel="stylesheet" href="${name}">`),
  ];
  return { files: Object.fromEntries(files), tags: tags.join('\n') };
}

/** @param {import('vite').Rolldown.OutputChunk | import('vite').Rolldown.OutputAsset} file */
function bytesOf(file) {
  const content = file.type === 'chunk' ? file.code : file.source;
  return typeof content === 'string' ? Buffer.from(content) : content;
}

/**
 * The chunks that the page's script imports, and those they import, by name.
 * @param {import('vite').Rolldown.OutputChunk} page
 * @param {import('vite').Rolldown.OutputChunk[]} chunks
 */
function neededAtOnce(page, chunks) {
  const found = new Set(page.imports);
  for (const name of found) {
    for (const imported of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) found.add(imported);
  }
  return [...found];
}

/**
 * @param {unknown} data
 * @returns {import('vite').Plugin}
 */
const giveData = (data) => ({
  name: 'give-data',
  resolveId: (source) => (source === 'bench:data' ? '\0bench:data' : null),
  load: (id) => (id === '\0bench:data' ? asModule(data) : null),
});

/** With an export of each member by name. @param {unknown} data */
function asModule(data) {
  const members = Object.entries(data ?? {}).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
  return [...members, `export default ${JSON.stringify(data ?? null)};`].join('\n');
}

/**
 * @param {string[]} packages
 * @returns {import('vite').Plugin}
 */
const leaveOutUnused = (packages) => ({
  name: 'leave-out-unused',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!packages.some((name) => source === name || source.startsWith(`${name}/`))) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && { ...found, moduleSideEffects: false };
  },
});
