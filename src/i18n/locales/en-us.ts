import type { Strings } from '../strings.js';
import en from './en.js';

// Where a US reader's law has its own words, they are used: opt out, honor, personal information.
const strings: Strings = {
  ...en,
  lang: 'en-US',

  closeRejects: 'Closing this message with the X rejects them all: only the necessary cookies are used.',

  gateMessage: (provider) =>
    `To show it, your browser would turn to ${provider}, who may recognize you and keep information on your device.`,

  privacyControl: {
    honoured:
      'Your browser asks sites not to sell or share your personal information (Global Privacy Control). This site honors that opt-out request.',
    conflict:
      'Your browser asks sites not to sell or share your personal information (Global Privacy Control). This site honors that opt-out request, although you accepted before. To accept in spite of the signal, say so again here.',
    overridden:
      'Your browser asks sites not to sell or share your personal information (Global Privacy Control). You accepted some services in spite of that opt-out request.',
  },
  object: 'Opt out of this',
  objected: 'Inactive: you opted out.',
  stopObjecting: 'Opt back in',
  withoutAsking: 'Some services run without asking you, as the law allows; you can opt out of them.',

  kinds: {
    necessary: {
      ...en.kinds.necessary,
      definition:
        'They keep what a visit needs from one page, or one day, to the next: that you are signed in, the language you picked, the content of a form or a shopping cart.',
    },
    statistics: {
      ...en.kinds.statistics,
      sentence: 'They count visits and show which pages are read, to find out what should be fixed.',
    },
    'first-party': {
      ...en.kinds['first-party'],
      definition:
        'They are set by the site you are visiting, on top of those it needs. They may hold personal information, follow what you do there, or serve its own advertising.',
    },
    'third-party': {
      ...en.kinds['third-party'],
      sentence: 'They let other companies recognize you here, to show their content or their advertising.',
    },
  },
  columns: { ...en.columns, ground: 'Legal basis' },
  exemptions: { ...en.exemptions, basket: 'no consent needed: keeps your shopping cart' },
  untilObjection: 'runs until you opt out',

  what: en.what.map((paragraph) => paragraph.replace('recognise', 'recognize')),

  rights: (controller) =>
    `Where personal information is processed through a cookie, you may ask ${controller || 'the publisher'} to show it to you, correct it, delete it, limit its use, or hand it over to you; you may also opt out of its use.`,
  authority: 'Agency that hears complaints',
};

export default strings;
