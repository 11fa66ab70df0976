import { render } from 'cookie-charter/server.js';
import charter from '../../../charter.json';

export async function load({ request, url, untrack, setHeaders, params: { lang = 'en' } }) {
  // Whether it asks is for this visitor alone.
  setHeaders({ 'cache-control': 'private' });
  // What is read on the next page is no reason to ask for the layout again.
  const reading = untrack(() => url.pathname.endsWith('/cookies'));
  return { lang, banner: await render('banner', { charter, language: lang, request, reading, action: '/choice' }) };
}
