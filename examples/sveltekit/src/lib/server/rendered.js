import { render } from 'cookie-charter/server.js';
import charter from '../../../charter.json';

/** An element as the server draws it for this visitor. Once the kit is there, it draws itself in the same place. */
export async function rendered(element, { request, isDataRequest, params }, options = {}) {
  const { attributes = {}, content = '' } = options;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const tag = `<cookie-${element}${written.join('')}>${content}</cookie-${element}>`;
  // What a link puts in comes by script, where no shadow root is made of a template.
  if (isDataRequest) return tag;
  const { lang = 'en' } = params;
  const html = await render(element, {
    ...{ charter, request, ...options },
    language: lang,
    action: '/choice',
    preferences: lang === 'en' ? '/cookies' : `/${lang}/cookies`,
  });
  return html || tag;
}
