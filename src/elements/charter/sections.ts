import { html, nothing, type TemplateResult } from 'lit';
import type { Charter, Service } from '../../charter/charter.js';
import { KINDS } from '../../charter/kinds.js';
import { EUROPEAN_EXEMPTIONS, type Profile } from '../../charter/profiles/profile.js';
import { profileNamed } from '../../charter/profiles/profiles.js';
import type { KindName, Strings } from '../../i18n/strings.js';
import { hasChoices } from '../shared/choice-form.js';
import { heading } from '../shared/heading.js';
import { day, duration } from '../shared/times.js';
import { link, text, when } from '../shared/words.js';

/** What every section is written from. */
export interface About {
  readonly charter: Charter;
  readonly strings: Strings;
  /** The level of the section's heading. */
  readonly level: number;
}

export function introduction({ charter, strings, level }: About): TemplateResult {
  const { site, updated, version } = charter;
  return html`<section part="section" aria-labelledby="title">
    <div id="title" part="title" class="heading title" role="heading" aria-level=${level - 1}>${strings.charterTitle}</div>
    <p>${strings.charterIntroduction(site.name, site.controller)}</p>
    <slot name="introduction"></slot>
    ${
      updated === undefined && version === undefined
        ? nothing
        : html`<p class="dates">
          ${when(updated, (date) => html`<time datetime=${date}>${strings.updated(day(date, strings))}</time>`)} ${when(version, (name) => strings.version(name))}
        </p>`
    }
  </section>`;
}

export function whatIsACookie({ strings, level }: About): TemplateResult {
  return html`<section part="section" aria-labelledby="what">
    ${heading(level, strings.whatTitle, { id: 'what' })} ${strings.what.map((words) => html`<p>${words}</p>`)}
  </section>`;
}

export function kinds({ charter, strings, level }: About): TemplateResult {
  const profile = profileNamed(charter.profile);
  return html`<section part="section" aria-labelledby="kinds">
    ${heading(level, strings.kindsTitle, { id: 'kinds' })}
    <p>${strings.kindsIntroduction}</p>
    <ul class="kinds">
      ${KINDS.map(({ id }) => {
        const kind = strings.kinds[id as keyof Strings['kinds']];
        return html`<li part="kind">
          ${heading(level + 1, kind.title)}
          <p>${kind.definition}</p>
          ${when(consentRule(id, profile, strings), (rule) => html`<p>${rule}</p>`)}
        </li>`;
      })}
    </ul>
  </section>`;
}

/** Whether a kind needs consent, in the profile's law: where everything runs until a refusal, none of this holds (R43). */
function consentRule(id: string, { model, exemptions }: Profile, { kinds: words }: Strings): string | undefined {
  if (id === 'necessary') return words.necessary.consentRule;
  if (model === 'opt-out') return undefined;
  const mayMeasure = exemptions.includes('audience-measurement');
  return words[id === 'statistics' && !mayMeasure ? 'first-party' : (id as KindName)].consentRule;
}

/** What cookies do here, from the charter's own purposes: first those that need no consent (R123). */
export function usage({ charter, strings, level }: About): TemplateResult {
  const { services } = charter;
  const exempt = services.filter(({ consent, objectable }) => consent === 'exempt' && !objectable);
  const isNeeded = ({ exemption }: Service): boolean => EUROPEAN_EXEMPTIONS.some((name) => name === exemption);
  const needed = exempt.filter(isNeeded);
  const others = exempt.filter((service) => !isNeeded(service));
  const objected = services.filter(({ objectable }) => objectable);
  const asked = services.filter(({ consent }) => consent === 'opt-in');
  const running = services.filter(({ consent }) => consent === 'opt-out');
  const told = (members: readonly Service[], words: string): unknown =>
    members.length > 0 ? html`<p>${words}</p>${purposes(members, strings)}` : nothing;
  return html`<section part="section" aria-labelledby="usage">
    ${heading(level, strings.usageTitle(charter.site.name), { id: 'usage' })}
    <slot name="usage"></slot>
    ${told(needed, strings.usageExempt(needed.length))} ${told(objected, strings.withoutAsking)}
    ${others.map((service) => told([service], service.exemption ? strings.exemptions[service.exemption] : ''))}
    ${told(asked, strings.usageConsent(asked.length))} ${told(running, strings.usageUnlessRefused(running.length))}
    ${hasChoices(charter) ? nothing : html`<p>${services.length > 0 ? strings.usageNone : strings.emptyTable}</p>`}
  </section>`;
}

function purposes(services: readonly Service[], strings: Strings): TemplateResult {
  return html`<ul class="usage">
    ${services.map((service) => {
      const purpose = text(service.purpose ?? service.cookies[0]?.purpose, strings);
      return html`<li><strong>${text(service.name, strings)}</strong>${purpose === '' ? nothing : html`<br />${purpose}`}</li>`;
    })}
  </ul>`;
}

/** How long a choice is kept, and what browser settings are good for: a complement, never the answer (R127). */
export function keeping({ charter, strings }: About): TemplateResult {
  const kept = duration(charter.cookie.maxAge, strings);
  return html`${hasChoices(charter) && kept !== undefined ? html`<p>${strings.retention(kept)}</p>` : nothing}
    <p>${strings.browserAdvice}</p>`;
}

export function rights({ charter, strings, level }: About): TemplateResult {
  const { site, profile } = charter;
  const authority = site.authority ?? profileNamed(profile).authority;
  const entry = (term: string, words: unknown): TemplateResult => html`<dt>${term}</dt><dd>${words}</dd>`;
  return html`<section part="section" aria-labelledby="rights">
    ${heading(level, strings.rightsTitle, { id: 'rights' })}
    <p>${strings.rights(site.controller)}${hasChoices(charter) ? html` ${strings.changeMind(strings.manageCookies)}` : nothing}</p>
    <dl class="contacts">
      ${when(site.contact, (contact) => entry(strings.contact, reachable(contact)))}
      ${when(site.dataProtectionOfficer, (officer) => entry(strings.dataProtectionOfficer, reachable(officer)))}
      ${when(authority, ({ name, url }) => entry(strings.authority, link(url, name)))}
      ${when(site.policyUrl, (address) => entry(strings.policy, link(address, address)))}
    </dl>
    <slot name="rights"></slot>
  </section>`;
}

/** A contact as a link where it is an e-mail or web address, else as words. */
function reachable(contact: string): string | TemplateResult {
  if (/^[^\s@:/]+@[^\s@/]+$/.test(contact)) return link(`mailto:${contact}`, contact);
  return /^https?:\/\/\S+$/.test(contact) || /^mailto:\S+$/.test(contact)
    ? link(contact, contact.replace(/^mailto:/, ''))
    : contact;
}
