import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { handle, readConsent, render, rewriteConsent } from 'cookie-charter/server.js';

/** The portal's charter: the page's script reads the same. */
const charter = JSON.parse(readFileSync(new URL('../portal/charter.json', import.meta.url), 'utf8'));

/**
 * The whole site: one page that works without any script, what its forms are sent to, and the kit for who has script.
 * @param {Request} request
 * @returns {Promise<Response>}
 */
export async function answer(request) {
  const { pathname } = new URL(request.url);
  if (pathname === '/choix') return handle(request, { charter, verify: hasOwnToken });
  if (pathname === '/') return page(request);
  const [, file] = /^\/kit\/([\w-]+\.js)$/.exec(pathname) ?? [];
  return file === undefined ? new Response('Page introuvable\n', { status: 404 }) : kit(file);
}

/** @param {Request} request */
async function page(request) {
  const consent = readConsent(request.headers.get('cookie'), charter);
  const token = tokenOf(request) ?? randomUUID();
  const nonce = randomUUID();
  const headers = new Headers({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'nonce-${nonce}'; connect-src 'self'; form-action 'self'`,
  });
  headers.append('set-cookie', `csrftoken=${token}; Path=/; HttpOnly; SameSite=Lax`);
  // What only a server can set, and only a server can delete.
  if (consent.allows('matomo')) headers.append('set-cookie', '_pk_id.1=visite; Path=/; HttpOnly; SameSite=Lax');
  const again = rewriteConsent(request, { charter });
  if (again) headers.append('set-cookie', again);
  const isSaved = new URL(request.url).searchParams.has('enregistre');
  const element = (name, attributes = {}) =>
    render(name, {
      ...{ charter, language: 'fr', request, attributes, nonce, action: '/choix', preferences: '/#choix' },
      // The page shows the choices, so the banner stands in the flow.
      reading: true,
      fields: { csrf: token, 'charter:return': '/?enregistre' },
    });
  const body = `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Vos cookies</title>
<script type="application/json" data-cookie-charter>${JSON.stringify(charter).replaceAll('<', '\\u003c')}</script>
<script type="module" src="/kit/cookie-charter.js" nonce="${nonce}"></script></head>
<body>
${await element('banner')}
<main>
<h1>Vos cookies</h1>
${isSaved ? '<p role="status" tabindex="-1" autofocus>Vos choix sont enregistrés.</p>' : ''}
${consent.allows('matomo') ? '<p>Cette visite est comptée.</p>' : '<p>Cette visite n’est pas comptée.</p>'}
${await element('table', { 'heading-level': 2 })}
<div id="choix">${await element('preferences')}</div>
</main>
<footer>${await element('trigger')}</footer>
</body>
</html>`;
  return new Response(body, { headers });
}

/** @param {string} file */
async function kit(file) {
  try {
    const script = await readFile(new URL(import.meta.resolve(`cookie-charter/cdn/${file}`)));
    return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
  } catch {
    return new Response('Fichier introuvable\n', { status: 404 });
  }
}

/**
 * A token that only this site's own page knows: in a cookie, and in the forms.
 * @param {Request} request
 */
function tokenOf(request) {
  return /(?:^|;\s*)csrftoken=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1];
}

/**
 * @param {FormData} form
 * @param {Request} request
 */
function hasOwnToken(form, request) {
  const token = tokenOf(request);
  return token !== undefined && form.get('csrf') === token;
}
