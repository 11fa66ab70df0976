import { expect } from '@open-wc/testing';
import { isolated } from '../../src/i18n/bidi.js';

/** The isolates made visible. */
const shown = (names: string): string => isolated(names).replaceAll('\u2066', '[').replaceAll('\u2069', ']');

describe('Latin names in a right-to-left sentence', () => {
  it('keeps each name in its own order, and the list in that of the sentence', () => {
    expect(shown('_ga')).to.equal('[_ga]');
    expect(shown('Google Maps وMatomo و_ga')).to.equal('[Google Maps] و[Matomo] و[_ga]');
    expect(shown('Google Maps, Ville de Nîmes ו-_gid')).to.equal('[Google Maps], [Ville de Nîmes] ו-[_gid]');
  });

  it('leaves names in the script of the sentence alone', () => {
    expect(shown('بلدية الرباط')).to.equal('بلدية الرباط');
    expect(shown('עיריית חיפה')).to.equal('עיריית חיפה');
  });
});
