import { render } from 'cookie-charter/server.js';
import { headers } from 'next/headers';
import charter from '../../charter.json';
import { Drawn } from './drawn.jsx';

/** An element as a server draws it for this visitor. Once the kit is there, it draws itself in the same place. */
export async function Rendered({ element, lang, attributes = {}, content = '' }) {
  const asked = await headers();
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const tag = `<cookie-${element}${written.join('')}>${content}</cookie-${element}>`;
  // A page that a link puts in comes through a script, where no shadow root is made of a template.
  if (asked.get('sec-fetch-dest') === 'empty') return <Drawn html={tag} />;
  const html = await render(element, {
    ...{ charter, attributes, content },
    language: lang,
    cookie: asked.get('cookie'),
    privacyControl: asked.get('sec-gpc') === '1',
    nonce: asked.get('x-nonce') ?? undefined,
    action: '/choices',
    preferences: `/${lang}/cookies`,
    reading: asked.get('x-path')?.endsWith('/cookies'),
  });
  return <Drawn html={html || tag} />;
}
