import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { handle, parseCharter, readConsent, rewriteConsent, type HandleOptions } from '../../src/server.js';

const NOW = 1_795_430_400;
const CHARTER = {
  site: { name: 'Portail' },
  cookie: { name: 'cookies_preferences', maxAge: 'P6M' },
  services: [
    {
      ...{ id: 'login', category: 'necessary', consent: 'exempt', exemption: 'authentication', provider: 'P' },
      ...{ name: 'Login', cookies: [{ name: 'sessionid', httpOnly: true }] },
    },
    {
      ...{ id: 'matomo', category: 'statistics', revision: 2, provider: 'M', name: 'Matomo' },
      cookies: [{ name: '_pk_*', httpOnly: true, path: '/stats' }],
    },
    { id: 'film', category: 'third-party', provider: 'T', name: 'Film', cookies: [{ name: 'film' }] },
    { id: 'map', category: 'third-party', provider: 'T', name: 'Map', cookies: [{ name: '_pk_shared' }] },
  ],
};
const ORIGIN = 'https://portail.ville.example';
const ALL = `v=1&t=${NOW}&yes=matomo.2+film+map`;

/** A form as a browser sends it. */
function posted(
  fields: Record<string, string>,
  { cookie = '', headers = {}, url = `${ORIGIN}/cookies` }: { cookie?: string; headers?: object; url?: string } = {},
): Request {
  return new Request(url, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'sec-fetch-site': 'same-origin', cookie, referer: `${ORIGIN}/charte?lang=fr`, ...headers },
  });
}
const asked = (request: Request, options: Partial<HandleOptions> = {}): Promise<Response> =>
  handle(request, { charter: CHARTER, now: () => NOW, ...options });
/** The record a response writes, and its attributes. */
function recordOf(response: Response): { value: string; attributes: string[] } | undefined {
  const cookie = response.headers.getSetCookie().find((each) => each.startsWith('cookies_preferences='));
  if (cookie === undefined) return undefined;
  const [pair = '', ...attributes] = cookie.split('; ');
  return { value: pair.slice(pair.indexOf('=') + 1), attributes };
}

describe('readConsent', () => {
  const read = (cookie: string | null, privacyControl = false): ReturnType<typeof readConsent> =>
    readConsent(cookie, CHARTER, { now: NOW + 60, privacyControl });

  it('gives the answers of the page', () => {
    const consent = read(`a=b; cookies_preferences=v=1&t=${NOW}&yes=matomo.2&no=film; c=d`);
    assert.deepEqual([consent.granted, consent.denied, consent.pending], [['matomo'], ['film'], ['map']]);
    assert.equal(consent.decidedAt, NOW);
    assert.equal(consent.allows('login matomo'), true);
    assert.equal(consent.allows('film'), false);
    assert.equal(consent.allows('third-party'), false);
    assert.equal(consent.allows(''), false);
  });

  it('allows no category as a whole that a mistake left a service out of', () => {
    const services = [
      { id: 'pay', category: 'third-party', consent: 'exempt', exemption: 'requested-service', provider: 'P' },
      { id: 'film', category: 'third-party', provider: 42 },
    ];
    const consent = readConsent(null, parseCharter({ site: CHARTER.site, services }), { now: NOW });
    assert.deepEqual([consent.allows('pay'), consent.allows('third-party')], [true, false]);
  });

  it('takes what is missing, damaged, of another revision or expired for no choice (R9, R103)', () => {
    for (const cookie of [
      null,
      '',
      'cookies_preferences',
      'cookies_preferences=true',
      `cookies_preferences=${ALL}&x=1`,
    ])
      assert.deepEqual(read(cookie).pending, ['matomo', 'film', 'map'], String(cookie));
    assert.deepEqual(read(`cookies_preferences=v=1&t=${NOW}&yes=matomo`).pending, ['matomo', 'film', 'map']);
    assert.deepEqual(read(`cookies_preferences=v=1&t=${NOW - 200 * 86_400}&yes=film`).granted, []);
  });

  it('reads the first of several cookies of that name, as the page does', () => {
    const consent = read(`cookies_preferences=v=1&t=${NOW}&no=film; cookies_preferences=${ALL}`);
    assert.deepEqual([consent.granted, consent.denied], [[], ['film']]);
  });

  it('counts Global Privacy Control as the page does (R64, R65)', () => {
    assert.deepEqual(read(null, true).denied, ['film', 'map']);
  });

  it('takes a charter that was parsed already', () => {
    const consent = readConsent(`cookies_preferences=${ALL}`, parseCharter(CHARTER), { now: NOW });
    assert.deepEqual(consent.granted, ['matomo', 'film', 'map']);
  });
});

describe('handle', () => {
  it('keeps what is ticked, refuses what is not, and goes back to the page of the form (R5, R30)', async () => {
    const response = await asked(posted({ matomo: 'granted' }));
    assert.equal(response.status, 303);
    assert.equal(response.headers.get('location'), '/charte?lang=fr');
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const record = recordOf(response);
    assert.equal(record?.value, `v=1&t=${NOW}&yes=matomo.2&no=film+map`);
    // Six months after 24 November 2026, which have 181 days (R50, R83).
    assert.deepEqual(record.attributes, ['Path=/', 'Max-Age=15638400', 'SameSite=Lax', 'Secure']);
  });

  it('answers for a purpose, for all, and withdraws (R33)', async () => {
    const value = async (fields: Record<string, string>, cookie?: string): Promise<string | undefined> =>
      recordOf(await asked(posted(fields, { ...(cookie !== undefined && { cookie }) })))?.value;
    assert.equal(await value({ 'third-party': 'granted', map: 'denied' }), `v=1&t=${NOW}&yes=film&no=matomo.2+map`);
    assert.equal(await value({ 'charter:action': 'accept' }), ALL);
    assert.equal(await value({ 'charter:action': 'reject' }), `v=1&t=${NOW}&no=matomo.2+film+map`);
    const withdrawn = await value({ 'charter:action': 'withdraw' }, `cookies_preferences=${ALL}`);
    assert.equal(withdrawn, `v=1&t=${NOW}&no=matomo.2+film+map`);
  });

  it('takes a purpose that was changed for the services left as they stood, in a form with both written in (R30, R33)', async () => {
    const all = `v=1&t=${NOW - 60}&yes=matomo.2+film+map`;
    const after = async (fields: Record<string, string>, text = all): Promise<string | undefined> =>
      recordOf(await asked(posted(fields, { cookie: `cookies_preferences=${text}` })))?.value.replace(/t=\d+/, 't');
    const stood = { 'third-party': 'granted', film: 'granted', map: 'granted', matomo: 'granted' };
    assert.equal(await after(stood), 'v=1&t&yes=matomo.2+film+map');
    assert.equal(await after({ ...stood, 'third-party': 'denied' }), 'v=1&t&yes=matomo.2&no=film+map');
    assert.equal(await after({ ...stood, map: 'denied' }), 'v=1&t&yes=matomo.2+film&no=map');
    const refused = { 'third-party': 'denied', film: 'denied', map: 'denied', matomo: 'denied' };
    const none = `v=1&t=${NOW - 60}&no=matomo.2+film+map`;
    assert.equal(await after({ ...refused, film: 'granted' }, none), 'v=1&t&yes=film&no=matomo.2+map');
    assert.equal(await after({ ...refused, 'third-party': 'granted' }, none), 'v=1&t&yes=film+map&no=matomo.2');
  });

  it('answers what a banner asked, and lets earlier answers stand', async () => {
    const cookie = `cookies_preferences=v=1&t=${NOW - 60}&yes=matomo.2&no=film`;
    const after = async (fields: Record<string, string>): Promise<string | undefined> =>
      recordOf(await asked(posted(fields, { cookie })))?.value;
    const of = { 'charter:of': 'map gone' };
    assert.equal(await after({ 'charter:action': 'accept', ...of }), `v=1&t=${NOW - 60}&yes=matomo.2+map&no=film`);
    assert.equal(await after({ 'charter:action': 'reject', ...of }), `v=1&t=${NOW - 60}&yes=matomo.2&no=film+map`);
    assert.equal(
      await after({ 'charter:action': 'accept', 'charter:of': '' }),
      `v=1&t=${NOW - 60}&yes=matomo.2&no=film`,
    );
  });

  it('sets the answers that are named, and no others (R39)', async () => {
    const cookie = `cookies_preferences=v=1&t=${NOW - 60}&no=matomo.2`;
    const set = (fields: Record<string, string>): Promise<Response> =>
      asked(posted({ 'charter:action': 'set', ...fields }, { cookie }));
    assert.equal(recordOf(await set({ film: 'granted' }))?.value, `v=1&t=${NOW - 60}&yes=film&no=matomo.2`);
    assert.equal((await set({ film: 'yes' })).status, 400);
  });

  it('deletes what may not stay, also what no script can, and nothing else (R35)', async () => {
    const cookie = `sessionid=s; _pk_id.1=x; _pk_shared=y; film=z; other=o; cookies_preferences=${ALL}`;
    const response = await asked(posted({ map: 'granted' }, { cookie }));
    const deleted = response.headers.getSetCookie().filter((each) => each.includes('Max-Age=0'));
    assert.deepEqual([...new Set(deleted.map((each) => each.split('=')[0]))], ['_pk_id.1', 'film']);
    assert.ok(deleted.includes('_pk_id.1=; Path=/stats; Domain=ville.example; Max-Age=0'));
    assert.ok(deleted.includes('film=; Path=/; Max-Age=0'));
    assert.ok(!deleted.some((each) => each.includes('Domain=example;')));
  });

  it('hands the outcome to the page that answers, and adds its cookies there', async () => {
    const response = await asked(posted({ film: 'granted', 'charter:return': '/merci' }), {
      respond: ({ consent, action, returnTo }) =>
        new Response([consent.granted, action, returnTo].join(' '), { headers: { 'set-cookie': 'own=1' } }),
    });
    assert.equal(await response.text(), 'film save /merci');
    assert.deepEqual(
      response.headers.getSetCookie().map((each) => each.split('=')[0]),
      ['own', 'cookies_preferences'],
    );
  });

  it('goes nowhere but to this site', async () => {
    for (const address of [
      'https://evil.example/',
      '//evil.example/',
      '/\\evil.example',
      'javascript:alert(1)',
      'http://',
    ]) {
      const response = await asked(posted({ 'charter:return': address }));
      assert.equal(response.headers.get('location'), '/', address);
    }
    const response = await asked(posted({ 'charter:return': '/a?b#c' }));
    assert.equal(response.headers.get('location'), '/a?b#c');
  });

  it('takes no form of another site, and none that the site does not take for its own', async () => {
    const foreign: object[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      // Browsers before `Sec-Fetch-Site` tell the origin alone.
      { 'sec-fetch-site': undefined, origin: 'https://evil.example' },
      { 'sec-fetch-site': undefined, origin: 'null' },
    ];
    for (const headers of foreign) {
      const request = posted({ 'charter:action': 'accept' }, { headers });
      if ('origin' in headers) request.headers.delete('sec-fetch-site');
      const response = await asked(request);
      assert.equal(response.status, 403, JSON.stringify(headers));
      assert.equal(recordOf(response), undefined);
    }
    const verify = (form: FormData): boolean => form.get('csrf') === 'token';
    assert.equal((await asked(posted({ matomo: 'granted' }), { verify })).status, 403);
    assert.equal((await asked(posted({ matomo: 'granted', csrf: 'token' }), { verify })).status, 303);
  });

  it('says what it can’t take, and keeps nothing of it', async () => {
    const json = new Request(`${ORIGIN}/cookies`, {
      ...{ method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } },
    });
    const refused: [request: Request, status: number, words: RegExp][] = [
      [posted({ matomo: 'yes' }), 400, /matomo is "granted" or "denied"/],
      [posted({ statistics: 'on' }), 400, /statistics is/],
      [posted({ 'charter:action': 'accept-all' }), 400, /accept, reject, save, withdraw/],
      [json, 415, /form/],
      [posted({}, { headers: { 'content-length': '70000' } }), 413, /large/],
      [new Request(`${ORIGIN}/cookies`, { method: 'DELETE' }), 405, /GET or POST/],
    ];
    for (const [request, status, words] of refused) {
      const response = await asked(request);
      assert.equal(response.status, status);
      assert.match(await response.text(), words);
      assert.deepEqual(response.headers.getSetCookie(), []);
    }
  });

  it('writes Secure only on https, and knows the site behind a proxy', async () => {
    const plain = posted({}, { url: 'http://127.0.0.1:3000/cookies' });
    assert.ok(!recordOf(await asked(plain))?.attributes.includes('Secure'));
    const proxied = posted({ 'charter:return': `${ORIGIN}/x` }, { url: 'http://10.0.0.7/cookies' });
    const response = await asked(proxied, { origin: ORIGIN });
    assert.ok(recordOf(response)?.attributes.includes('Secure'));
    assert.equal(response.headers.get('location'), '/x');
  });

  it('keeps no cookie where there is nothing to choose (R22)', async () => {
    const charter = { ...CHARTER, services: CHARTER.services.slice(0, 1) };
    assert.deepEqual((await asked(posted({}), { charter })).headers.getSetCookie(), []);
  });
});

describe('rewriteConsent', () => {
  const again = (cookie: string, days: number): string | undefined =>
    rewriteConsent(new Request(`${ORIGIN}/`, { headers: { cookie } }), {
      ...{ charter: CHARTER, now: () => NOW + days * 86_400 },
    });

  it('writes the same record, with the days it has left (R51, R86)', async () => {
    const cookie = `cookies_preferences=${ALL}`;
    assert.equal(again(cookie, 0), `${cookie}; Path=/; Max-Age=15638400; SameSite=Lax; Secure`);
    assert.equal(again(cookie, 100), `${cookie}; Path=/; Max-Age=6998400; SameSite=Lax; Secure`);
    const got = await asked(new Request(`${ORIGIN}/cookies`, { headers: { cookie } }));
    assert.equal(got.status, 204);
    assert.equal(recordOf(got)?.value, ALL);
  });

  it('writes nothing where no record is in force', () => {
    for (const cookie of ['', 'cookies_preferences=true', 'cookies_preferences=no=*'])
      assert.equal(again(cookie, 0), undefined);
    assert.equal(again(`cookies_preferences=${ALL}`, 200), undefined);
  });
});
