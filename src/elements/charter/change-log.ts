import { html, nothing, type TemplateResult } from 'lit';
import { changesBetween, type Change } from '../../charter/changes.js';
import type { Charter } from '../../charter/charter.js';
import type { Strings } from '../../i18n/strings.js';
import { heading } from '../shared/heading.js';
import { day } from '../shared/times.js';
import { listed } from '../shared/listed.js';
import { plainText } from '../shared/words.js';

/** What changed since an earlier version of the charter, in sentences (R131). */
export function changeLog(
  { charter, strings, level }: { readonly charter: Charter; readonly strings: Strings; readonly level: number },
  before: Charter,
): TemplateResult {
  const changes = changesBetween(before, charter);
  return html`<section part="section" aria-labelledby="changes">
    ${heading(level, strings.changesTitle, { id: 'changes' })}
    ${before.updated === undefined ? nothing : html`<p>${strings.changesSince(day(before.updated, strings))}</p>`}
    ${
      changes.length === 0
        ? html`<p>${strings.changesNone}</p>`
        : html`<ul part="changes" class="changes">${changes.map((change) => html`<li>${sentencesOf(change, strings)}</li>`)}</ul>`
    }
  </section>`;
}

function sentencesOf(change: Change, strings: Strings): string {
  const { id, kind, facts, cookiesAdded, cookiesRemoved, asksAgain } = change;
  const words = Object.hasOwn(strings.kinds, id) ? strings.kinds[id as keyof Strings['kinds']].title : id;
  const name = plainText(change.name, strings) || words;
  const list = (items: readonly string[]): string => listed(items, strings);
  const told = [
    kind === 'added' && strings.changeAdded(name),
    kind === 'removed' && strings.changeRemoved(name),
    facts.length > 0 && strings.changeAltered(name, list(facts.map((fact) => strings.columns[fact]))),
    cookiesAdded.length > 0 && strings.changeCookiesAdded(name, list(cookiesAdded)),
    cookiesRemoved.length > 0 && strings.changeCookiesRemoved(name, list(cookiesRemoved)),
  ].filter((sentence) => sentence !== false);
  // A revision may be raised for something that no column shows.
  if (told.length === 0) return `${name}${strings.separator}${strings.asksAgain}`;
  return [...told, ...(asksAgain ? [strings.asksAgain] : [])].join(' ');
}
