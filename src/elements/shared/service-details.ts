import { html, nothing, type TemplateResult } from 'lit';
import type { Cookie, Organisation, Service, Transfer } from '../../charter/charter.js';
import type { ChoosingStrings } from '../../i18n/strings.js';
import { duration } from './times.js';
import { link, text, when } from './words.js';

/** Who provides a service, what for, and each thing it keeps, with its lifetime and who sets it (R18). */
export function serviceDetails(service: Service, strings: ChoosingStrings): TemplateResult {
  const { columns } = strings;
  const entry = (term: string, description: unknown): TemplateResult => html`<dt>${term}</dt><dd>${description}</dd>`;
  return html`<dl part="details" class="details">
    ${entry(columns.provider, providerOf(service, strings))}
    ${when(service.location, (location) => entry(columns.service, text(location, strings)))}
    ${when(service.purpose, (purpose) => entry(columns.purpose, text(purpose, strings)))}
    ${service.cookies.map((cookie) => entryOf(cookie, strings))}
    ${service.recipients.length + service.transfers.length > 0 ? entry(columns.recipients, recipientsOf(service, strings)) : nothing}
    ${when(duration(service.dataRetention, strings), (kept) => entry(columns.retention, kept))}
    ${entry(columns.ground, groundOf(service, strings))}
  </dl>`;
}

export function providerOf({ provider, policyUrl }: Service, strings: ChoosingStrings): TemplateResult {
  return html`<span translate="no">${provider}</span>${when(
    policyUrl,
    (address) =>
      html`<br /><a part="link" href=${address} aria-label=${strings.policyOf(provider)}>${strings.policy}</a>`,
  )}`;
}

/** How long a cookie lasts, in words; as its author wrote it where that was not understood. */
export function lifetimeOf({ duration: lifetime, durationAsWritten }: Cookie, strings: ChoosingStrings): string {
  return duration(lifetime, strings) ?? durationAsWritten ?? strings.notStated;
}

export function recipientsOf({ recipients, transfers }: Service, strings: ChoosingStrings): TemplateResult | string {
  if (recipients.length + transfers.length === 0) return strings.none;
  return html`<ul class="plain">
    ${recipients.map((recipient) => html`<li>${organisation(recipient, strings)}</li>`)}
    ${transfers.map((transfer) => html`<li>${transferred(transfer, strings)}</li>`)}
  </ul>`;
}

/** Why the service may run: its exemption, the visitor's consent, or the lack of an objection. */
export function groundOf({ consent, exemption }: Service, strings: ChoosingStrings): string {
  if (consent === 'exempt') return exemption === undefined ? strings.alwaysActive : strings.exemptions[exemption];
  return consent === 'opt-out' ? strings.untilObjection : strings.consentNeeded;
}

function entryOf(cookie: Cookie, strings: ChoosingStrings): TemplateResult {
  const facts = [lifetimeOf(cookie, strings), strings.techniques[cookie.technique], strings.parties[cookie.party]];
  return html`<dt><code translate="no">${cookie.name}</code></dt>
    <dd>${when(cookie.purpose, (purpose) => html`${text(purpose, strings)}<br />`)}${facts.join(' · ')}</dd>`;
}

function organisation({ name, country, policyUrl }: Organisation, strings: ChoosingStrings): TemplateResult {
  return html`<span translate="no">${link(policyUrl, name)}</span>${when(country, (code) => ` (${countryName(code, strings)})`)}`;
}

function transferred({ country, safeguard, url }: Transfer, strings: ChoosingStrings): TemplateResult {
  return html`${countryName(country, strings)}${when(safeguard, (words) => html`${strings.separator}${link(url, text(words, strings))}`)}`;
}

/** An ISO 3166 code in words; anything else as it stands. */
export function countryName(country: string, { lang }: ChoosingStrings): string {
  return /^[A-Z]{2}$/.test(country)
    ? (new Intl.DisplayNames(lang, { type: 'region' }).of(country) ?? country)
    : country;
}
