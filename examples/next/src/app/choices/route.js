import { handle } from 'cookie-charter/server.js';
import charter from '../../../charter.json';

/** What the forms of the elements are sent to, where there is no script. */
function answer(request) {
  // The address of a request is the server's own in Next; the site is where the visitor asked for it.
  const origin = `${request.nextUrl.protocol}//${request.headers.get('host')}`;
  return handle(request, { charter, origin });
}

export { answer as GET, answer as POST };
