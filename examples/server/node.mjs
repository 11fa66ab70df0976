import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { answer } from './site.mjs';

/** The site on `node:http`, whose requests become the web platform's, and back. */
export const server = createServer(async (incoming, outgoing) => {
  const { method = 'GET', headers, url = '/' } = incoming;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const request = new Request(new URL(url, `http://${headers.host}`), {
    method,
    headers: Object.entries(headers).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each])),
    ...(hasBody && { body: Readable.toWeb(incoming), duplex: 'half' }),
  });
  const response = await answer(request);
  const cookies = response.headers.getSetCookie();
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    ...(cookies.length > 0 && { 'set-cookie': cookies }),
  });
  outgoing.end(Buffer.from(await response.arrayBuffer()));
});

if (process.argv[1] === import.meta.filename) server.listen(3000, () => console.log('http://localhost:3000/'));
