// Bundled with the kit for the pages of elements. Nothing here is kept: no cookie, and no question of this site's own.
import { ConsentStore, pageOnlyMemory, parseCharter } from '../dist/index.js';

const { charter } = parseCharter({
  site: { name: 'Valserine', controller: 'Town of Valserine', contact: 'cookies@valserine.example' },
  services: [
    {
      id: 'session',
      category: 'necessary',
      consent: 'exempt',
      exemption: 'authentication',
      provider: 'Town of Valserine',
      name: 'Sign-in',
      purpose: 'Recognise a signed-in user.',
      cookies: [{ name: 'sessionid', duration: 'P14D', httpOnly: true }],
    },
    {
      id: 'matomo',
      category: 'statistics',
      provider: 'Town of Valserine',
      name: 'Matomo',
      purpose: 'Count visits and pages read.',
      cookies: [{ name: '_pk_id.*', duration: 'P13M' }],
    },
    {
      id: 'film',
      category: 'third-party',
      provider: 'Lumière Films',
      name: 'Lumière player',
      purpose: 'Play the films of the town.',
      cookies: [{ name: 'player', duration: 'P6M', party: 'third' }],
    },
  ],
});
const store = new ConsentStore(charter, pageOnlyMemory());

for (const element of document.querySelectorAll(
  '.live cookie-banner, .live cookie-charter, .live cookie-gate, .live cookie-preferences, .live cookie-table',
))
  Reflect.set(element, 'store', store);
