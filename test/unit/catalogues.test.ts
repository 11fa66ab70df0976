import { expect } from '@open-wc/testing';
import { day, duration } from '../../src/elements/shared/times.js';
import { listed } from '../../src/elements/shared/listed.js';
import { isHonestLabel, isJudged } from '../../src/i18n/honest-labels.js';
import { LANGUAGES } from '../../src/i18n/languages.js';
import en from '../../src/i18n/locales/en.js';
import fr from '../../src/i18n/locales/fr.js';
import type { Strings } from '../../src/i18n/strings.js';
import { CATALOGUE_NOTES } from '../support/catalogue-notes.js';

/** What every catalogue has: how days are spelt is said only where browsers may not know the language. */
const common = ({ spelling: _, ...strings }: Strings): Partial<Strings> => strings;

/** Every text of a catalogue by its path; functions called with names, and with enough numbers to meet each plural. */
function textsOf(part: unknown, path = ''): [string, string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') {
    const say = part as (...words: unknown[]) => string;
    return [
      [path, say('Portail', 'Ville')],
      ...[0, 1, 2, 3, 5, 7, 11, 21, 101].map((count): [string, string] => [path, say(count, count)]),
    ];
  }
  return Object.entries(part as object).flatMap(([key, member]) => textsOf(member, path ? `${path}.${key}` : key));
}

/** The paths of a catalogue, functions marked, so that a text cannot stand where a function is called. */
function shapeOf(part: unknown, path = ''): string[] {
  if (typeof part === 'string') return [path];
  if (typeof part === 'function') return [`${path}()`];
  return Object.entries(part as object)
    .flatMap(([key, member]) => shapeOf(member, path ? `${path}.${key}` : key))
    .sort();
}

/** The texts that name the site or whoever is responsible for it, which a charter may leave without a name. */
const naming = [
  'bannerTitle',
  'bannerMessage',
  'preferencesIntroduction',
  'charterIntroduction',
  'usageTitle',
  'rights',
];

/** The same texts where names are missing: both, or either. */
function unnamedTexts(strings: Strings): [string, string][] {
  const pairs = [
    ['', ''],
    ['', 'Ville'],
    ['Portail', ''],
  ];
  return Object.entries(strings as unknown as Record<string, (...names: string[]) => string>)
    .filter(([key]) => naming.includes(key))
    .flatMap(([key, say]) => pairs.map((names): [string, string] => [key, say(...names)]));
}

/** What a name leaves where it is missing: two spaces, one at an end or before a sign, brackets or quotes of nothing. */
const hole =
  /^\s*$|^\s|\s$|\s{2}|\s[,.)\]”…،。，、）]|[([（“„«]\s*[)\]）”“»]|[(（[]\s*[:：]|[:：]\s*[.。)）]|[\u2066-\u2068]\u2069/u;

for (const [tag, load] of Object.entries(LANGUAGES)) {
  const [language = ''] = tag.split('-');

  describe(`the catalogue ${tag}`, () => {
    let strings: Strings;
    before(async () => {
      strings = (await load()).default;
    });

    it('says everything, and nothing that is not said', () => {
      expect(shapeOf(common(strings))).to.deep.equal(shapeOf(en));
      const loose = textsOf(common(strings)).filter(([, text]) => text.trim() !== text || text === '');
      expect(loose.filter(([path]) => path !== 'separator')).to.deep.equal([]);
      expect(textsOf(common(strings)).filter(([, text]) => /undefined|[#§]|\[object/.test(text))).to.deep.equal([]);
    });

    it('leaves no hole where the site or whoever is responsible for it has no name', () => {
      expect(unnamedTexts(strings).length).to.equal(naming.length * 3);
      expect(unnamedTexts(strings).filter(([, text]) => hole.test(text))).to.deep.equal([]);
    });

    it('writes both numbers of what is shown of a table as its language does', () => {
      for (const number of [1403, 21403]) {
        const [written] = /\p{Nd}.*\p{Nd}/u.exec(strings.rowCount(number))!;
        expect(strings.found(1403, 21403)).to.include(written);
      }
    });

    it('is filed under its own tag, and read in the direction of its script', () => {
      expect(strings.lang.toLowerCase()).to.equal(tag);
      expect(strings.dir).to.equal(['ar', 'he'].includes(language) ? 'rtl' : 'ltr');
    });

    it('is translated', () => {
      if (language === 'en') return;
      const english = new Map(textsOf(en));
      const same = textsOf(common(strings)).filter(([path, text]) => english.get(path) === text && path !== 'dir');
      const noted = CATALOGUE_NOTES[language]?.sameAsEnglish ?? [];
      expect([...new Set(same.map(([path]) => path))].filter((path) => !noted.includes(path))).to.deep.equal([]);
    });

    it('writes days, lengths of time and lists in its own words, whatever the browser knows', () => {
      const written = (by: Strings): (string | undefined)[] => [
        ...[day('2026-12-01', by), duration('P13D', by), duration('P1Y1M', by), listed(['a', 'b'], by)],
      ];
      const english = written(en);
      for (const [index, words] of written(strings).entries()) {
        if (language !== 'en') expect(words).not.to.equal(english[index]);
        expect(words).not.to.match(/undefined|#/);
      }
      expect(day('2026-12-01', strings)).to.match(/2026|٢٠٢٦/);
    });

    it('has labels that say plainly what they do (R27, L12)', () => {
      expect(isJudged(language), 'no list of honest labels').to.be.true;
      for (const label of ['acceptAll', 'rejectAll', 'accept', 'reject'] as const) {
        expect(isHonestLabel(tag, label, strings[label]), strings[label]).to.be.true;
      }
      expect(isHonestLabel(tag, 'rejectAll', 'Maybe later')).to.be.false;
    });

    it('promises no advantage in place of a purpose, and pleads for no answer (R19, L12)', () => {
      const vague = (CATALOGUE_NOTES[language]?.vague ?? []).map((phrase) => phrase.toLowerCase());
      expect(vague.length, 'no vague phrases noted').to.be.greaterThan(2);
      const said = textsOf(common(strings)).map(([, text]) => text.toLowerCase());
      expect(said.filter((text) => vague.some((phrase) => text.includes(phrase)))).to.deep.equal([]);
      expect(said.filter((text) => /\p{Extended_Pictographic}|!|！/u.test(text))).to.deep.equal([]);
    });

    it('names the trigger by its own label wherever it speaks of it (R17)', () => {
      expect(strings.changeMind(strings.manageCookies)).to.include(strings.manageCookies);
    });

    it('keeps to the typography of its language', () => {
      const wrong = CATALOGUE_NOTES[tag]?.misspelt ?? CATALOGUE_NOTES[language]?.misspelt;
      expect(textsOf(common(strings)).filter(([, text]) => wrong?.test(text))).to.deep.equal([]);
    });
  });
}

describe('what is shown of a table', () => {
  it('agrees with what is said of it', () => {
    expect(en.found(1, 403)).to.equal('1 of 403 entries shown');
    expect(en.found(1, 1)).to.equal('1 of 1 entry shown');
    expect(fr.found(0, 403)).to.equal('0 ligne affichée sur 403');
    expect(fr.found(1, 403)).to.equal('1 ligne affichée sur 403');
    expect(fr.found(2, 403)).to.equal('2 lignes affichées sur 403');
  });
});
