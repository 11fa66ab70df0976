import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../src/i18n/languages.js';
import { parseCharter, render, styleSheet, type ElementName, type RenderOptions } from '../../src/server.js';

const ELEMENTS: readonly ElementName[] = ['banner', 'charter', 'gate', 'preferences', 'table', 'trigger'];
const NOW = 1_795_430_400;
const CHARTER = {
  site: { name: 'Portail', controller: 'Ville', charterUrl: '/charte?lang=fr&x=1#choix' },
  services: [
    {
      ...{ id: 'login', category: 'necessary', consent: 'exempt', exemption: 'authentication', provider: 'Ville' },
      ...{ name: 'Connexion', cookies: [{ name: 'sessionid', duration: 'session' }] },
    },
    { id: 'matomo', category: 'statistics', provider: 'Ville', name: 'Matomo', cookies: [{ name: '_pk_*' }] },
    { id: 'film', category: 'third-party', provider: 'Cinéma', name: 'Film', cookies: [{ name: 'film' }] },
  ],
};
/** What lets audience measurement do without consent, in France. */
const WITHOUT_CONSENT = {
  ...{ consent: 'exempt', exemption: 'audience-measurement', dataRetention: 'P25M' },
  conditions: [
    ...['sole-purpose', 'publisher-only', 'anonymous-statistics'],
    ...['no-cross-matching', 'no-transfer', 'no-cross-site-identifier'],
  ],
};
const rendered = (element: ElementName, options: Partial<RenderOptions> = {}): Promise<string> =>
  render(element, {
    ...{ charter: CHARTER, language: 'fr', now: NOW },
    ...(element === 'gate' && { attributes: { service: 'film' } }),
    ...options,
  });
/** The start tags of an element of HTML that carry this text. */
const tags = (html: string, name: string, holding = ''): string[] =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => tag).filter((tag) => tag.includes(holding));

describe('render', () => {
  for (const element of ELEMENTS) {
    it(`gives <cookie-${element}> as HTML with a declarative shadow root (R97)`, async () => {
      const html = await rendered(element);
      assert.match(html, new RegExp(`^<cookie-${element}[^>]*><template shadowrootmode="open"><!----><style>`));
      assert.ok(html.endsWith(`</cookie-${element}>`));
      assert.doesNotMatch(html, /undefined|\[object|lit\$|\0|<!--[^-]| (?:@|\?|\.)\w+=| on\w+=| style=/);
    });

    it(`gives <cookie-${element}> in every language, in its direction (R119, R120)`, async () => {
      for (const language of Object.keys(LANGUAGES)) {
        const html = await rendered(element, { language });
        const [base = ''] = [...tags(html, '\\w+', ' lang="')];
        assert.match(base, new RegExp(` lang="${new Intl.Locale(language).toString()}"`), language);
        assert.doesNotMatch(html, /undefined|\[object/, language);
      }
    });
  }

  it('renders no banner for who has answered, and one for what is new (R9, R21)', async () => {
    const all = `cookies_preferences=v=1&t=${NOW}&yes=matomo+film`;
    assert.equal(await rendered('banner', { cookie: all }), '');
    assert.equal(await rendered('banner', { cookie: 'cookies_preferences=no=*' }), '');
    const request = new Request('https://ville.example/', { headers: { cookie: all } });
    assert.equal(await rendered('banner', { request }), '');
    const html = await rendered('banner', { cookie: `cookies_preferences=v=1&t=${NOW}&yes=matomo` });
    assert.match(html, /name="charter:of" value="film"/);
    assert.doesNotMatch(html, /Cookies statistiques/);
  });

  it('renders no banner where nothing is to be asked', async () => {
    const charter = { ...CHARTER, services: CHARTER.services.slice(0, 1) };
    assert.equal(await rendered('banner', { charter }), '');
  });

  it('counts Global Privacy Control of the request (R64)', async () => {
    const request = new Request('https://ville.example/', { headers: { 'sec-gpc': '1' } });
    assert.match(await rendered('banner', { request }), /name="charter:of" value="matomo"/);
    assert.match(await rendered('banner', { privacyControl: true }), /name="charter:of" value="matomo"/);
  });

  it('ticks nothing before an answer, and then what was answered (R4)', async () => {
    for (const element of ['preferences', 'charter'] as const) {
      assert.deepEqual(tags(await rendered(element), 'input', ' checked'), []);
      const html = await rendered(element, { cookie: `cookies_preferences=v=1&t=${NOW}&yes=film&no=matomo` });
      const ticked = tags(html, 'input', ' checked').map((tag) => /name="([^"]+)" value="([^"]+)"/.exec(tag)?.slice(1));
      assert.deepEqual(ticked, [
        ['statistics', 'denied'],
        ['matomo', 'denied'],
        ['third-party', 'granted'],
        ['film', 'granted'],
      ]);
    }
  });

  it('gives accepting and refusing the same form, and the same control (R23, R25)', async () => {
    for (const element of ['banner', 'preferences', 'charter'] as const) {
      const [accept, reject, ...more] = tags(await rendered(element), 'button', 'part="choice"');
      assert.ok(accept && reject && more.length === 0);
      assert.equal(accept.replaceAll('accept', 'reject'), reject);
      assert.match(accept, /type="submit" form="answer-all" name="charter:action" value="accept"/);
    }
  });

  it('leaves to the Enter key in a radio nothing but saving (R3)', async () => {
    const html = await rendered('preferences');
    const [, form = ''] = /<form part="form"[^>]*>(.*?)<\/form>/s.exec(html) ?? [];
    const own = tags(form, 'button', 'type="submit"').filter((tag) => !tag.includes(' form="'));
    assert.deepEqual(own, [
      '<button type="submit" name="charter:action" value="save" part="action" data-action="save" class="save">',
    ]);
  });

  it('sends its forms where it is told, with the fields it is given (R96)', async () => {
    const html = await rendered('preferences', { action: '/cookies?a=1&b', fields: { csrf: '"><b>' } });
    const forms = tags(html, 'form', 'method="post"');
    assert.equal(forms.length, 2);
    for (const form of forms) assert.match(form, /action="\/cookies\?a=1&amp;b"/);
    assert.equal(html.split('<input type="hidden" name="csrf" value="&quot;&gt;&lt;b&gt;">').length, 3);
    assert.doesNotMatch(await rendered('preferences'), /<form part="form"[^>]* action=/);
  });

  it('asks nothing where nobody takes a form, and tells all the same (R96)', async () => {
    assert.equal(await rendered('banner', { action: false }), '');
    const content = '<a href="/film">Le film</a>';
    const gate = `<cookie-gate service="film">${content}</cookie-gate>`;
    assert.equal(await rendered('gate', { action: false, content }), gate);
    assert.equal(await rendered('preferences', { action: false }), '<cookie-preferences></cookie-preferences>');
    const html = await rendered('charter', { action: false });
    assert.equal(tags(html, 'tr', 'part="row"').length, CHARTER.services.length);
    assert.deepEqual(tags(html, 'form'), ['<form part="form" autocomplete="off" method="dialog">']);
    assert.deepEqual(tags(html, 'button', 'submit'), []);
    assert.deepEqual(tags(html, 'input', 'hidden'), []);
  });

  it('leads to the choices without losing the address’s query', async () => {
    const html = await rendered('trigger');
    assert.match(
      html,
      /<form id="show-choices" action="\/charte#choix" hidden><input type="hidden" name="lang" value="fr"><input type="hidden" name="x" value="1"><\/form>/,
    );
    assert.match(html, /<button type="submit" form="show-choices" part="base"/);
    assert.match(await rendered('trigger', { preferences: '/p' }), /action="\/p" hidden><\/form>/);
  });

  it('leaves a trigger that leads nowhere to what the page wrote in it', async () => {
    const charter = { ...CHARTER, site: { name: 'Portail' } };
    const html = await rendered('trigger', { charter, content: '<a href="/p">Cookies</a>' });
    assert.equal(html, '<cookie-trigger><a href="/p">Cookies</a></cookie-trigger>');
  });

  it('asks in a gate for its service alone (R39)', async () => {
    const html = await rendered('gate', { content: '<template><iframe width="560" height="315"></iframe></template>' });
    assert.match(html, /<button type="submit" form="answer-some" name="film" value="granted" part="choice"/);
    assert.match(html, /<form id="answer-some"[^>]*><input type="hidden" name="charter:action" value="set"><\/form>/);
    assert.match(html, /\.base\{aspect-ratio:560\/315;max-inline-size:560px\}/);
  });

  it('shows what stands in a gate once its service is granted', async () => {
    const html = await rendered('gate', { cookie: `cookies_preferences=v=1&t=${NOW}&yes=film` });
    assert.match(html, /<slot><\/slot>/);
    assert.doesNotMatch(html, /data-action/);
  });

  it('takes an objection by itself (R44)', async () => {
    const { charter, problems } = parseCharter({
      site: { name: 'P' },
      services: [{ id: 'mesure', category: 'statistics', provider: 'V', name: 'M', ...WITHOUT_CONSENT }],
    });
    assert.deepEqual(problems, []);
    const html = await rendered('preferences', { charter: { charter, problems } });
    const [button = ''] = tags(html, 'button', 'data-service');
    assert.match(button, /type="submit" form="answer-some" name="mesure" value="denied"/);
  });

  it('opens no dialog', async () => {
    const html = await rendered('preferences', { attributes: { modal: true } });
    assert.equal(html, '<cookie-preferences modal></cookie-preferences>');
  });

  it('gives each row of a long declaration', async () => {
    const services = Array.from({ length: 400 }, (_each, index) => ({
      ...{
        id: `s${index}`,
        category: 'statistics',
        provider: 'P',
        name: `S${index}`,
        cookies: [{ name: `c${index}` }],
      },
    }));
    const html = await rendered('table', { charter: { site: { name: 'P' }, services } });
    assert.equal(tags(html, 'tr', 'part="row"').length, 400);
    assert.deepEqual(tags(html, 'tr', 'hidden'), []);
  });

  it('tells machines the charter beside the page that shows it (R130)', async () => {
    const [, data = ''] =
      /<script type="application\/ld\+json" data-charter>(.*)<\/script>/.exec(await rendered('charter')) ?? [];
    assert.equal((JSON.parse(data) as { 'dct:title': string })['dct:title'], 'Portail');
  });

  it('carries its style with the page’s nonce, or as a link (R94)', async () => {
    assert.deepEqual(tags(await rendered('trigger', { nonce: 'a"b' }), 'style'), ['<style nonce="a&quot;b">']);
    const linked = await rendered('banner', { styles: '/kit/styles/' });
    assert.match(linked, /<!----><link rel="stylesheet" href="\/kit\/styles\/banner.css">/);
    assert.deepEqual(tags(linked, 'style'), []);
    for (const element of ELEMENTS) assert.match(await styleSheet(element), /:host/);
  });

  it('writes tags under another prefix, attributes as given, and content as it is', async () => {
    const html = await rendered('table', {
      ...{ prefix: 'acme', content: '<!-- <b> -->' },
      attributes: { 'heading-level': 2, 'with-export': true, modal: false, caption: '"><i>' },
    });
    assert.match(html, /^<acme-table heading-level="2" with-export caption="&quot;&gt;&lt;i&gt;">/);
    assert.match(html, /role="heading" aria-level="2"/);
    assert.ok(html.endsWith('</template><!-- <b> --></acme-table>'));
  });

  it('says what cannot be rendered', async () => {
    await assert.rejects(rendered('dialog' as ElementName), /"dialog" is no element; write one of banner, charter/);
    await assert.rejects(rendered('trigger', { attributes: { 'a b': 1 } }), /"a b" cannot be the name of an attribute/);
  });

  it('keeps a language that is none, and what a tag says beyond language and place, out of the words', async () => {
    const [fallback] = tags(await rendered('trigger', { language: 'x y' }), 'button');
    assert.match(fallback ?? '', / lang="en"/);
    const [regional] = tags(await rendered('trigger', { language: 'fr-BE-x-anything' }), 'button');
    assert.match(regional ?? '', / lang="fr-BE"/);
  });
});

describe('a charter that means harm', () => {
  const HARM = `</style></script></template><img src=x onerror=alert(1)>"'&<svg/onload=alert(2)>`;
  const charter = {
    site: { name: HARM, controller: HARM, contact: HARM, charterUrl: 'javascript:alert(3)' },
    categories: [{ id: 'own', consent: 'opt-in', title: HARM, description: { fr: HARM, 'x"><b>': HARM } }],
    services: [
      {
        ...{ id: 'harm', category: 'own', provider: HARM, name: HARM, purpose: HARM, location: HARM },
        ...{ policyUrl: 'javascript:alert(4)', recipients: [{ name: HARM, country: 'FR' }] },
        cookies: [{ name: HARM, purpose: HARM, duration: HARM }],
      },
      { id: 'x" onfocus="alert(5)', category: 'own', provider: HARM, name: HARM },
    ],
  };

  for (const element of ELEMENTS) {
    it(`adds nothing to <cookie-${element}> but text (R95)`, async () => {
      const html = await rendered(element, {
        charter,
        attributes: { service: 'harm', caption: HARM },
        preferences: '/p',
      });
      assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt;') || element === 'trigger');
      assert.deepEqual([...tags(html, 'img'), ...tags(html, 'svg')], []);
      assert.ok(!html.includes('href="javascript'));
      const names = [...html.replace(/<style>.*?<\/style>/s, '').matchAll(/<\w[^>]*>/g)].map(([tag]) =>
        tag.replaceAll(/"[^"]*"/g, '""'),
      );
      assert.deepEqual(
        names.filter((tag) => / on|=[^"]/.test(tag)),
        [],
      );
      assert.equal(html.split('</template>').length, 2);
      assert.equal(html.split('</style>').length, 2);
      assert.equal(html.split('</script>').length, element === 'charter' ? 2 : 1);
    });
  }
});
