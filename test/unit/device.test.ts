import { expect } from '@open-wc/testing';
import { Device } from '../../src/adapters/effects/erase/device.js';
import { cookieNames } from '../../src/adapters/effects/erase/cookies.js';
import { readEarlierCharter } from '../../src/adapters/sources/earlier-charter.js';
import type { Cookie } from '../../src/charter/charter.js';
import { aCharter } from '../support/charters.js';

const device = new Device(document);
const cookie = (name: string): void => void (document.cookie = `${name}=1; Path=/`);
const clear = (): void => {
  for (const name of cookieNames(document)) document.cookie = `${name}=; Max-Age=0; Path=/`;
  localStorage.clear();
  sessionStorage.clear();
};
const charterOf = (...cookies: object[]): ReturnType<typeof aCharter> => aCharter({ cookies });

describe('what is on this device', () => {
  beforeEach(clear);
  afterEach(clear);

  /** What is said of each of these, as one charter declares them. */
  async function presences(...cookies: object[]): Promise<string[]> {
    const charter = charterOf(...cookies);
    const presenceOf = await device.look(charter);
    return charter.services.flatMap((service) => service.cookies.map(presenceOf));
  }

  it('is seen by name, wildcards included, for whatever a script can list', async () => {
    cookie('_pk_id.7');
    localStorage.setItem('layout', '1');
    sessionStorage.setItem('step-2', '1');
    const found = await presences(
      { name: '_pk_id.*' },
      { name: '_pk_ses.*' },
      { name: 'layout', technique: 'localStorage' },
      { name: 'other', technique: 'localStorage' },
      { name: 'step-*', technique: 'sessionStorage' },
      { name: 'layout', technique: 'sessionStorage' },
    );
    expect(found).to.deep.equal(['present', 'absent', 'present', 'absent', 'present', 'absent']);
  });

  it('is seen in databases and caches, where the browser lists them', async function () {
    if (!('databases' in indexedDB)) this.skip();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('tracks');
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(new Error('no database'));
    });
    const found = await presences({ name: 'tracks', technique: 'indexedDB' }, { name: 'none', technique: 'indexedDB' });
    indexedDB.deleteDatabase('tracks');
    expect(found).to.deep.equal(['present', 'absent']);
    expect(['absent', 'unknown']).to.include((await presences({ name: 'c', technique: 'cacheStorage' }))[0]);
  });

  it('is unknown, and never absent, where a script may not know (R126)', async () => {
    const found = await presences(
      { name: 'a', httpOnly: true },
      { name: 'b', party: 'third' },
      { name: 'c', domain: 'elsewhere.example' },
      { name: 'd', path: '/shop' },
      { name: 'e', technique: 'pixel' },
      { name: 'f', technique: 'request' },
      { name: 'g', technique: 'localStorage', party: 'third' },
    );
    expect(found).to.deep.equal(Array.from({ length: 7 }, () => 'unknown'));
  });

  it('is deleted when asked for, and nothing else is', async () => {
    for (const name of ['_pk_id.7', '_pk_id.8', 'other']) cookie(name);
    localStorage.setItem('_pk_id.7', '1');
    const charter = charterOf({ name: '_pk_id.*' }, { name: 'other' });
    expect(await device.erase(charter, charter.services[0]!.cookies[0]!)).to.deep.equal([]);
    expect(cookieNames(document)).to.deep.equal(['other']);
    expect(localStorage.getItem('_pk_id.7')).to.equal('1');
  });

  it('never loses the record of the choice, nor anything that the charter does not declare', async () => {
    for (const name of ['cookies_preferences', 'cookies_other']) cookie(name);
    const charter = charterOf({ name: 'cookies_*' }, { name: 'cookies_preferences' });
    for (const declared of charter.services[0]!.cookies) await device.erase(charter, declared);
    expect(cookieNames(document)).to.deep.equal(['cookies_preferences']);
    const presenceOf = await device.look(charter);
    expect(charter.services[0]!.cookies.map(presenceOf)).to.deep.equal(['absent', 'present']);
    cookie('mine');
    const undeclared: Cookie = { ...charter.services[0]!.cookies[0]!, name: 'mine' };
    await device.erase(charter, undeclared);
    expect(cookieNames(document)).to.include('mine');
  });

  it('is worth another look when the visitor comes back, and only until nobody listens', () => {
    let told = 0;
    const stop = device.watch(() => (told += 1));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(told).to.equal(document.visibilityState === 'visible' ? 1 : 0);
    stop();
    const before = told;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(told).to.equal(before);
  });
});

describe('an earlier charter', () => {
  it('is not asked of another site, and the problem names its address', async () => {
    const { charter, problems } = await readEarlierCharter(document, 'https://elsewhere.example/charter.json');
    expect(charter).to.equal(undefined);
    expect(problems.map(({ path }) => path)).to.deep.equal(['https://elsewhere.example/charter.json']);
  });

  it('is a problem where there is none, and where it is no charter', async () => {
    for (const address of ['/nothing-here.json', '/test/unit/device.test.ts']) {
      const { charter, problems } = await readEarlierCharter(document, address);
      expect(charter, address).to.equal(undefined);
      expect(problems, address).to.have.length(1);
    }
  });
});
