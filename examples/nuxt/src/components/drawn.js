import charter from '../../charter.json';

/** An element as a server draws it for this visitor. Once the kit is there, it draws itself in the same place. */
export default defineComponent({
  props: ['element', 'attributes', 'content'],
  setup({ element, attributes = {}, content = '' }) {
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    // In a browser the tag alone: what is there stays as it is, and what a link puts in draws itself.
    let html = `<cookie-${element}${written.join('')}>${content}</cookie-${element}>`;
    if (import.meta.server) {
      const { params, path } = useRoute();
      const { cookie, 'sec-gpc': privacyControl } = useRequestHeaders(['cookie', 'sec-gpc']);
      onServerPrefetch(async () => {
        const { render } = await import('cookie-charter/server.js');
        const drawn = await render(element, {
          ...{ charter, cookie, attributes, content },
          language: params.lang,
          privacyControl: privacyControl === '1',
          action: '/choices',
          preferences: `/${params.lang}/cookies`,
          reading: path.endsWith('/cookies'),
        });
        html = drawn || html;
      });
    }
    // With `v-html` Vue would write it again over what the parser made of it.
    return () => h('div', { innerHTML: html });
  },
});
