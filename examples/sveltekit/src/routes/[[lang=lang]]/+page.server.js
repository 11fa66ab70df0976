import { rendered } from '$lib/server/rendered.js';

const FILM = '<template><iframe src="/embed.html" title="Film" width="480" height="270"></iframe></template>';

export async function load(event) {
  const link = `<a href="/embed.html">${event.params.lang === 'fr' ? 'Le film' : 'The film'}</a>`;
  return { gate: await rendered('gate', event, { attributes: { service: 'film' }, content: FILM + link }) };
}
