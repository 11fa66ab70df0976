import { escaped } from './escaped.js';
import { FIELDS, type Action } from './fields.js';

/** What the forms of an element say beside the answers. */
export interface FormSettings {
  /** Where they are sent: whoever answers there calls `handle`. `false`: nobody does. Default: the page itself. */
  readonly action?: string | false | undefined;
  /** Hidden fields, such as the one `verify` compares with the session, and `charter:return`. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** The address of the page that shows the choices. */
  readonly preferences?: string | undefined;
  /** What accepting and refusing answer; everything by default. */
  readonly of?: readonly string[] | undefined;
  /** The service that an element asks of alone. */
  readonly service?: string | undefined;
}

/** The forms that the controls of a root belong to, beside the form of choices itself; each stands there only if used. */
const FORMS = { everything: 'answer-all', some: 'answer-some', choices: 'show-choices' } as const;

const BUTTON = /<button\s+type="(?:button|submit)"([^>]*)>/g;
const FORM = /<form\s+part="form"([^>]*)>/g;

/**
 * Makes each control that decides a button of a form, so that it works without script: by its `data-action`, which says
 * what it does. A control that stays `type="button"` has no such meaning, and waits for the script.
 *
 * The two answers to everything are no buttons of the form of choices: else the Enter key in a radio would press them.
 *
 * @param html What `toHtml` made; no value of an attribute in it holds `>`.
 */
export function withForms(html: string, settings: FormSettings): string {
  const hidden = Object.entries(settings.fields ?? {}).map(([name, value]) => field(name, value));
  const controls = html
    .replace(BUTTON, (whole, attributes: string) => submitting(whole, attributes, settings))
    .replace(
      FORM,
      (_whole, attributes: string) => `<form part="form"${attributes}${method(settings)}>${hidden.join('')}`,
    );
  const of = settings.of ? field(FIELDS.of, settings.of.join(' ')) : '';
  const forms = [
    [FORMS.everything, `${method(settings)} hidden>${hidden.join('')}${of}`],
    [FORMS.some, `${method(settings)} hidden>${hidden.join('')}${field(FIELDS.action, 'set')}`],
    [FORMS.choices, wayTo(settings.preferences ?? '')],
  ] as const;
  const used = forms.filter(([id]) => controls.includes(` form="${id}"`));
  return controls + used.map(([id, rest]) => `<form id="${id}"${rest}</form>`).join('');
}

function submitting(
  whole: string,
  attributes: string,
  { preferences, service, action: address }: FormSettings,
): string {
  const [, action] = /\sdata-action="([^"]*)"/.exec(attributes) ?? [];
  const [, objection] = /\sdata-service="([^"]*)"/.exec(attributes) ?? [];
  const submit = (form: string, name?: string, value = ''): string =>
    `<button type="submit"${form && ` form="${form}"`}${name === undefined ? '' : ` name="${name}" value="${value}"`}${attributes}>`;
  const decide = (form: string, value: Action): string => submit(form, FIELDS.action, value);
  // The X of the banner refuses where there is one (R32).
  const isReject = action === 'reject' || (action === 'close' && /\spart="close"/.test(attributes));
  if (action === 'customise') return preferences === undefined ? whole : submit(FORMS.choices);
  if (address === false) return `<button type="button"${attributes}>`;
  if (action === 'save') return decide('', 'save');
  if (action !== 'accept' && !isReject) return whole;
  const one = objection ?? (service === undefined ? undefined : escaped(service));
  if (one !== undefined) return submit(FORMS.some, one, isReject ? 'denied' : 'granted');
  return decide(FORMS.everything, isReject ? 'reject' : 'accept');
}

function method({ action }: FormSettings): string {
  // Outside a dialog, such a form is sent nowhere, by the Enter key neither.
  if (action === false) return ' method="dialog"';
  return ` method="post"${action === undefined ? '' : ` action="${escaped(action)}"`}`;
}

/** A form that only goes to an address; a browser would leave out what stands behind the `?` of its action. */
function wayTo(address: string): string {
  const [beforeHash = '', hash] = address.split(/(?=#)/);
  const [path = '', query = ''] = beforeHash.split('?');
  const fields = [...new URLSearchParams(query)].map(([name, value]) => field(name, value));
  return ` action="${escaped(path + (hash ?? ''))}" hidden>${fields.join('')}`;
}

function field(name: string, value: string): string {
  return `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`;
}
