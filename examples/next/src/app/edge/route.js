import { readConsent, render } from 'cookie-charter/server.js';
import charter from '../../../charter.json';

export const runtime = 'edge';

/** The same in an edge runtime, which has nothing of Node: how this visitor stands, and the banner. */
export async function GET(request) {
  const { granted, denied, pending } = readConsent(request.headers.get('cookie'), charter);
  return Response.json({
    granted,
    denied,
    pending,
    banner: await render('banner', { charter, language: 'en', request }),
  });
}
