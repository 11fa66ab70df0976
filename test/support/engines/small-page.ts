import { withBody } from '../site.ts';
import { untilSeen, visit } from './person.ts';
import type { Scene } from './suite.ts';
import type { Tab } from './tab.ts';

/** A page with a word of everything: something exempt, a purpose with one service, a third party. In French. */
export const CHARTER = {
  site: { name: 'Portail', controller: 'Ville' },
  services: [
    { id: 'session', category: 'necessary', provider: 'Ville', name: 'Session', cookies: [{ name: 'sessionid' }] },
    {
      ...{ id: 'stats', category: 'statistics', provider: 'Ville', name: 'Mesure', purpose: 'Compter les pages lues.' },
      cookies: [{ name: 'st_id', duration: 'P13M' }],
    },
    {
      ...{ id: 'film', category: 'third-party', provider: 'Tube', name: 'Film', policyUrl: 'https://tube.example/' },
      cookies: [{ name: 'film_id', duration: 'P1Y', party: 'third' }],
    },
  ],
};

/** What of that page a test writes for itself. */
interface Writing {
  /** In place of a part of the charter. */
  readonly charter?: object;
  /** The first in the body. */
  readonly before?: string;
  readonly main?: string;
}

/** A new visitor on such a page, once its kit is there. */
export async function arriveAt({ site, arrive }: Scene, { charter, before = '', main = '' }: Writing): Promise<Tab> {
  site.answers.set(
    '/page.html',
    withBody(`<!doctype html><html lang="fr"><head><title>Portail</title>
      <script type="application/json" data-cookie-charter>${JSON.stringify({ ...CHARTER, ...charter })}</script>
      <script type="module" src="/cdn/cookie-charter.js"></script></head>
      <body>${before}<main><h1>Portail</h1>${main}</main><cookie-trigger></cookie-trigger></body></html>`),
  );
  const tab = await (await arrive()).open();
  await visit(tab, `${site.origin}/page.html`);
  await untilSeen(tab, '[part~="base"]', 'cookie-trigger');
  return tab;
}
