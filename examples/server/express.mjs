import { Readable } from 'node:stream';
import { createServer } from 'node:http';
import express from 'express';
import { answer } from './site.mjs';

/** The site on Express. The form's body is left unread for the kit. */
export const app = express().use(async (incoming, outgoing) => {
  const { method } = incoming;
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.append(name, String(value));
  const request = new Request(new URL(incoming.originalUrl, `${incoming.protocol}://${incoming.get('host')}`), {
    method,
    headers,
    ...(method === 'POST' && { body: Readable.toWeb(incoming), duplex: 'half' }),
  });
  const response = await answer(request);
  outgoing.status(response.status);
  for (const [name, value] of response.headers) outgoing.append(name, value);
  outgoing.send(Buffer.from(await response.arrayBuffer()));
});
export const server = createServer(app);

if (process.argv[1] === import.meta.filename) server.listen(3000, () => console.log('http://localhost:3000/'));
