import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { handle, readConsent, rewriteConsent } from 'cookie-charter/server.js';

/** The portal's charter, as its pages with script have it too. */
const charter = JSON.parse(readFileSync(new URL('../portal/charter.json', import.meta.url), 'utf8'));

/**
 * The whole site: one page that works without any script, and what its form is sent to.
 * @param {Request} request
 * @returns {Promise<Response>}
 */
export async function answer(request) {
  const { pathname } = new URL(request.url);
  if (pathname === '/choix') return handle(request, { charter, verify: hasOwnToken });
  if (pathname !== '/') return new Response('Page introuvable\n', { status: 404 });
  return page(request);
}

/** @param {Request} request */
function page(request) {
  const consent = readConsent(request.headers.get('cookie'), charter);
  const token = tokenOf(request) ?? randomUUID();
  const headers = new Headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  headers.append('set-cookie', `csrftoken=${token}; Path=/; HttpOnly; SameSite=Lax`);
  // What only a server can set, and only a server can delete.
  if (consent.allows('matomo')) headers.append('set-cookie', '_pk_id.1=visite; Path=/; HttpOnly; SameSite=Lax');
  const again = rewriteConsent(request, { charter });
  if (again) headers.append('set-cookie', again);
  const isSaved = new URL(request.url).searchParams.has('enregistre');
  const body = `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Vos cookies</title></head>
<body>
<main>
<h1>Vos cookies</h1>
${isSaved ? '<p role="status" tabindex="-1" autofocus>Vos choix sont enregistrés.</p>' : ''}
${consent.allows('matomo') ? '<p>Cette visite est comptée.</p>' : '<p>Cette visite n’est pas comptée.</p>'}
${table()}
${form(consent, token)}
</main>
</body>
</html>`;
  return new Response(body, { headers });
}

function table() {
  const rows = charter.services.flatMap((service) =>
    service.cookies.map(
      (cookie) =>
        `<tr><td>${words(service.provider)}</td><td>${words(service.name)}</td><th scope="row"><code>${words(cookie.name)}</code></th><td>${words(cookie.purpose ?? service.purpose)}</td></tr>`,
    ),
  );
  return `<table><caption>Les cookies de ce site</caption>
<thead><tr><th scope="col">Prestataire</th><th scope="col">Service</th><th scope="col">Cookie</th><th scope="col">Finalités</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
}

/**
 * @param {import('cookie-charter/server.js').RequestConsent} consent
 * @param {string} token
 */
function form(consent, token) {
  const asked = charter.services.filter(({ id }) =>
    [consent.granted, consent.denied, consent.pending].some((ids) => ids.includes(id)),
  );
  const choices = asked.map(({ id, name, purpose }) => {
    const radio = (value, label, isTicked) =>
      `<label><input type="radio" name="${id}" value="${value}"${isTicked ? ' checked' : ''}> ${label}</label>`;
    return `<fieldset><legend>${words(name)}</legend><p>${words(purpose)}</p>
${radio('granted', 'Accepter', consent.granted.includes(id))} ${radio('denied', 'Refuser', consent.denied.includes(id))}</fieldset>`;
  });
  return `<form method="post" action="/choix">
<h2>Vos choix</h2>
<input type="hidden" name="csrf" value="${token}">
<input type="hidden" name="charter:return" value="/?enregistre">
<p><button name="charter:action" value="accept">Tout accepter</button> <button name="charter:action" value="reject">Tout refuser</button></p>
${choices.join('\n')}
<p><button name="charter:action" value="save">Enregistrer mes choix</button></p>
</form>`;
}

/**
 * A token that only this site's own page knows: in a cookie, and in the form.
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

/**
 * A text of the charter in French, safe in HTML.
 * @param {unknown} text
 */
function words(text) {
  const said = typeof text === 'object' && text !== null ? Reflect.get(text, 'fr') : text;
  return String(said ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
}
