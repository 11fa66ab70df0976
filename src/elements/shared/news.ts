import { html, nothing, type TemplateResult } from 'lit';
import { newsFor } from '../../consent/news.js';
import type { ConsentStore } from '../../consent/store.js';
import type { ChoosingStrings } from '../../i18n/strings.js';
import { listed } from './listed.js';
import { plainText } from './words.js';

/** Says what was added, changed and dropped since the visitor's last answer, where there is such news (R21). */
export function news({ charter, record }: ConsentStore, strings: ChoosingStrings): TemplateResult | typeof nothing {
  const since = newsFor(charter, record);
  const sentences = [
    sentence(strings.newsAdded, since.added),
    sentence(strings.newsRevised, since.revised),
    sentence(strings.newsRemoved, since.removed),
  ].filter((words) => words !== '');
  return sentences.length === 0 ? nothing : html`<p part="news">${sentences.join(' ')}</p>`;

  function sentence(say: (names: string) => string, ids: readonly string[]): string {
    if (ids.length === 0) return '';
    return say(listed(ids.map(nameOf), strings));
  }
  /** Of what the charter no longer has, only the id is known. */
  function nameOf(id: string): string {
    const service = charter.services.find((candidate) => candidate.id === id);
    const category = charter.categories.find((candidate) => candidate.id === id);
    const kind = Object.hasOwn(strings.kinds, id) ? strings.kinds[id as keyof ChoosingStrings['kinds']].title : id;
    return plainText(service?.name ?? category?.title, strings) || kind;
  }
}
