import { rendered } from '$lib/server/rendered.js';

export async function load(event) {
  // Whether it asks is for this visitor alone.
  event.setHeaders({ 'cache-control': 'private' });
  // What is read on the next page is no reason to ask for the layout again.
  const reading = event.untrack(() => event.url.pathname.endsWith('/cookies'));
  return {
    lang: event.params.lang ?? 'en',
    banner: await rendered('banner', event, { reading }),
    trigger: await rendered('trigger', event),
  };
}
