import { render } from 'cookie-charter/server.js';
import charter from '../../../../charter.json';

const attributes = { columns: 'provider name purpose duration status' };

export const load = async ({ request, params: { lang = 'en' } }) => ({
  table: await render('table', { charter, language: lang, request, attributes }),
});
