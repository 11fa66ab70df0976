import { render } from 'cookie-charter/server.js';
import charter from '../../../charter.json';

export async function load({ request, setHeaders, params: { lang = 'en' } }) {
  // Whether it asks is for this visitor alone.
  setHeaders({ 'cache-control': 'private' });
  return { lang, banner: await render('banner', { charter, language: lang, request, action: '/choice' }) };
}
