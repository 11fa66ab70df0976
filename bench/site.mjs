import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { article } from './article.mjs';
import { declareMany, declareSite } from './declaration.mjs';
import { HELD } from './contestants/held-script.mjs';

/**
 * @typedef {import('./contestants.mjs').Contestant} Contestant
 * @typedef {{ type: string, caching: string, brotli: Uint8Array, gzip: Uint8Array }} Answer
 * @typedef {{ first: Answer, answered: Answer, files: Map<string, Answer> }} Built
 */

const MEDIA_TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
]);

/** The page is asked for anew at each visit; what it names keeps for a year, as files with a version in their name do. */
const CACHING = { page: 'no-cache', file: 'public, max-age=31536000, immutable' };

/**
 * Serves the pages of all contestants alike: over HTTP/1.1 with connections kept open, each answer compressed
 * beforehand. Not HTTP/2: browsers speak it over TLS alone, and Chromium keeps nothing of a site in its cache whose
 * certificate it was told to ignore, so that a second visit could not be measured.
 * @returns {Promise<{ origin: string, prepare: (contestant: Contestant, count?: number) => Promise<string>, offer: (path: string, body: string | Uint8Array) => string, close: () => Promise<void> }>}
 * `prepare` builds the page of a contestant, with its few cookies or with `count`, and gives its address; it throws
 * with the reason where that cannot be done. `offer` serves anything else: a page where the path ends with a slash.
 */
export async function openSite() {
  /** @type {Map<string, Built>} */
  const pages = new Map();
  /** @type {Map<string, Answer>} */
  const others = new Map([[HELD, answer(HELD, "performance.mark('held');")]]);
  const server = createServer((request, response) => {
    const found = others.get(request.url ?? '') ?? find(pages, request);
    if (!found) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
    const brotli = String(request.headers['accept-encoding']).includes('br');
    const body = brotli ? found.brotli : found.gzip;
    response.writeHead(200, {
      'content-type': found.type,
      'content-encoding': brotli ? 'br' : 'gzip',
      'content-length': body.length,
      'cache-control': found.caching,
      vary: 'accept-encoding',
    });
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}`;
  return {
    origin,
    async prepare(contestant, count) {
      const path = `/${encodeURIComponent(contestant.name)}/${count ?? 'site'}/`;
      if (!pages.has(path)) pages.set(path, await built(contestant, count));
      return origin + path;
    },
    offer(path, body) {
      others.set(path, answer(path.endsWith('/') ? '.html' : path, body));
      return origin + path;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {Contestant} contestant
 * @param {number | undefined} count
 * @returns {Promise<Built>}
 */
async function built(contestant, count) {
  const page = await contestant.page(count === undefined ? declareSite() : declareMany(count));
  const files = Object.entries(page.files ?? {}).map(
    ([name, body]) => /** @type {const} */ ([name, answer(name, body)]),
  );
  const first = answer('.html', article(page.additions));
  return {
    first,
    answered: page.answered ? answer('.html', article(page.answered)) : first,
    files: new Map(files),
  };
}

/**
 * @param {Map<string, Built>} pages
 * @param {import('node:http').IncomingMessage} request
 */
function find(pages, { url = '', headers }) {
  const [, folder = '', rest = ''] = /^(\/[^/]+\/[^/]+\/)([^?]*)/.exec(url) ?? [];
  const page = pages.get(folder);
  if (rest) return page?.files.get(rest);
  return headers.cookie ? page?.answered : page?.first;
}

/**
 * @param {string} name
 * @param {string | Uint8Array} body
 * @returns {Answer}
 */
function answer(name, body) {
  const extension = name.startsWith('.') ? name : extname(name);
  const type = MEDIA_TYPES.get(extension);
  if (!type) throw new Error(`No media type is known for ${name}.`);
  const caching = extension === '.html' ? CACHING.page : CACHING.file;
  // Compressed when first asked for: a folder may hold many files that no visit needs.
  return {
    type,
    caching,
    get brotli() {
      return keep(this, 'brotli', brotli(body));
    },
    get gzip() {
      return keep(this, 'gzip', gzipSync(body, { level: 9 }));
    },
  };
}

/**
 * @param {object} of
 * @param {string} key
 * @param {Uint8Array} value
 */
function keep(of, key, value) {
  Object.defineProperty(of, key, { value });
  return value;
}

/** @param {string | Uint8Array} body */
function brotli(body) {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}
