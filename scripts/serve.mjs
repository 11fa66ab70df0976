import { createReadStream, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { freePort, isMain, ROOT, run } from './processes.mjs';

/** @type {Record<string, string>} */
const MEDIA_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} Meet */

/**
 * Serves the files of a folder to this machine only.
 * @param {{ folder?: string, port?: number, redirects?: Record<string, string>, lasting?: string, meet?: Meet }} [options]
 * `port` 0 is any free one; `redirects` sends one path to another; `lasting` is a folder whose files are named by what
 * is in them; `meet` sees each request first, may add headers to the response, and says whether it answered.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export function serve({ folder = ROOT, port = 0, redirects = {}, lasting, meet = () => false } = {}) {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    if (meet(request, response)) return;
    const path = requestedPath(request.url ?? '/');
    const found = path === undefined ? undefined : findFile(root, path);
    const target = path === undefined ? undefined : (redirects[path] ?? found?.redirect?.(path));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
    } else if (target) {
      response.writeHead(302, { location: target }).end();
    } else if (path === '/favicon.ico' && !found) {
      // Browsers ask for it unasked, and would write an error in the console.
      response.writeHead(204).end();
    } else if (found?.file) {
      const type = MEDIA_TYPES[extname(found.file).toLowerCase()] ?? 'application/octet-stream';
      const caching = lasting && path?.startsWith(lasting) ? 'max-age=31536000, immutable' : 'no-cache';
      response.writeHead(200, { 'content-type': type, 'content-length': found.size, 'cache-control': caching });
      if (request.method === 'HEAD') response.end();
      // A reader that leaves in the middle is no error of ours.
      else pipeline(createReadStream(found.file), response, () => undefined);
    } else {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    }
  });
  return new Promise((settle, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const listening = typeof address === 'object' && address ? address.port : port;
      settle({
        origin: `http://127.0.0.1:${listening}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/**
 * The path a request asks for, decoded; nothing where it cannot be read.
 * @param {string} url
 */
function requestedPath(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {{ file?: string, size?: number, redirect?: (path: string) => string } | undefined}
 */
function findFile(root, path) {
  const file = resolve(root, `.${path}`);
  const inside = file === root || file.startsWith(root.endsWith(sep) ? root : root + sep);
  // Hidden files hold the repository's history and the machine's settings, not pages.
  if (!inside || path.includes('\0') || /(^|[\\/])\.(?!well-known[\\/])/.test(path)) return undefined;
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isFile()) return { file, size: stats.size };
  if (!stats?.isDirectory()) return undefined;
  if (!path.endsWith('/')) return { redirect: (asked) => `/${encodeURI(asked.replace(/^[\\/]+/, ''))}/` };
  const index = statSync(join(file, 'index.html'), { throwIfNoEntry: false });
  return index?.isFile() ? { file: join(file, 'index.html'), size: index.size } : undefined;
}

/**
 * Whether an output is missing, or older than what it is made from.
 * @param {{ outputs: string[], sources: string[] }} files
 */
function isStale({ outputs, sources }) {
  const made = Math.min(...outputs.map((file) => changedAt(file) ?? 0));
  return sources.some((file) => (changedAt(file) ?? 0) > made);
}

/**
 * The last change of a file, or of any file of a folder, in milliseconds.
 * @param {string} path
 * @returns {number | undefined}
 */
function changedAt(path) {
  const stats = statSync(resolve(ROOT, path), { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(resolve(ROOT, path)).map((name) => changedAt(join(path, name)) ?? 0));
}

/** @param {string} script */
async function build(script) {
  const { succeeded } = await run(['npm', 'run', '--silent', script], { minutes: 5 });
  if (!succeeded) throw new Error(`npm run ${script} failed.`);
}

async function main() {
  const sources = ['src', 'package.json', 'rollup.config.mjs', 'tsconfig.json', 'tsconfig.build.json'];
  const outputs = ['dist/index.js', 'dist/custom-elements.json', 'cdn/cookie-charter.js'];
  if (isStale({ outputs, sources })) await build('build');
  const stories = {
    outputs: ['storybook-static/index.json'],
    sources: ['src', 'stories', '.storybook', 'package.json'],
  };
  if (isStale(stories)) await build('storybook:build');

  const port = process.env.PORT ? Number(process.env.PORT) : await freePort(4173);
  const { origin } = await serve({ port, redirects: { '/': '/examples/' } });
  console.log(`Examples: ${origin}/examples/\nStorybook: ${origin}/storybook-static/`);
}

if (isMain(import.meta.url)) await main();
