import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { answer } from './site.mjs';

/** The site on Hono, which has the web platform's requests already. */
export const app = new Hono().all('*', ({ req }) => answer(req.raw));
export const server = createAdaptorServer(app);

if (process.argv[1] === import.meta.filename) server.listen(3000, () => console.log('http://localhost:3000/'));
