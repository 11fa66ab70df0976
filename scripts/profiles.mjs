import { writeFileSync } from 'node:fs';
import { PROFILES } from '../src/charter/profiles/profiles.ts';
import { PROFILE_SOURCES } from '../src/charter/profiles/sources.ts';
import { isMain } from './processes.mjs';

const HEAD = `# Jurisdiction profiles

Generated from \`src/charter/profiles\` by \`npx tsx scripts/profiles.mjs\`; a test fails when it is out of date.

A charter names the profile that holds for its site: \`"profile": "uk"\`. Without one it is \`fr\`; an unknown one is reported and behaves as \`fr\`. A profile is an engineering reading of public texts, not legal advice: whoever answers for the site decides, and can be stricter in the charter.
`;

/** @typedef {import('../src/charter/profiles/profile.ts').Profile} Profile */

/** @type {[key: Exclude<keyof Profile, 'id'>, title: string, words: (profile: Profile) => string][]} */
const FACTS = [
  ['maxAge', 'a choice is kept for', ({ maxAge }) => `\`${maxAge}\``],
  ['model', 'before an answer', ({ model }) => (model === 'opt-in' ? 'nothing runs' : 'what needs an answer runs')],
  [
    'exemptions',
    'reasons to do without consent',
    ({ exemptions }) => exemptions.map((each) => `\`${each}\``).join(', '),
  ],
  ['measurement', 'audience measurement without consent', measurement],
  [
    'objectable',
    'can be objected to',
    ({ objectable }) => objectable.map((each) => `\`${each}\``).join(', ') || 'nothing',
  ],
  [
    'privacyControl',
    'Global Privacy Control',
    ({ privacyControl }) => (privacyControl === 'binding' ? 'overrules an earlier yes' : 'stands for a refusal'),
  ],
  ['close', 'closing the question', ({ close }) => (close === 'reject' ? 'an X that refuses' : 'no X')],
  [
    'authority',
    'complaints',
    ({ authority }) => (authority ? `[${authority.name}](${authority.url})` : 'say who, in `site.authority`'),
  ],
];

/** @param {Profile} profile */
function measurement({ measurement: rules }) {
  if (!rules) return 'never';
  const limits = [
    rules.cookieMaxAge && `cookies for \`${rules.cookieMaxAge}\` at most`,
    rules.dataMaxAge && `data for \`${rules.dataMaxAge}\` at most`,
  ].filter(Boolean);
  return [`states ${rules.conditions.map((each) => `\`${each}\``).join(', ')}`, ...limits].join('; ');
}

/** The page of docs as it must stand. */
export function profilesPage() {
  const sections = PROFILES.map((profile) => {
    const rows = FACTS.map(([key, title, words]) => {
      const source = PROFILE_SOURCES[profile.id]?.[key] ?? '';
      return `| ${title} | ${words(profile)} | ${source} |`;
    });
    return `## ${profile.id}\n\n| | | source |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return `${HEAD}\n${sections.join('\n')}`;
}

if (isMain(import.meta.url)) writeFileSync(new URL('../docs/profiles.md', import.meta.url), profilesPage());
