import { recordCookie } from '../adapters/memory/record-cookie.js';
import { choosables, objectables, type Choosable } from '../charter/choosable.js';
import type { Decision } from '../consent/decision.js';
import type { Answer } from '../consent/record.js';
import { privacyControlRules } from '../consent/privacy-control.js';
import { ConsentStore } from '../consent/store.js';
import { unwantedIn } from '../consent/unwanted.js';
import { charterOf, consentIn, RequestMemory, unixSeconds, type RequestConsent, type GivenCharter } from './consent.js';
import { cookieNamed, cookiesIn, deletions } from './cookies.js';
import { ACTIONS, FIELDS, type Action } from './fields.js';

/** A form of two hundred services is a tenth of it. */
const LARGEST_FORM_BYTES = 65_536;

export interface HandleOptions {
  /** The charter, as written in JSON or parsed. */
  readonly charter: GivenCharter;
  /**
   * Whether a form is the site's own: compare its field with the session's token. Default: true, beside what is always
   * looked at, that the browser names no other site as its origin.
   */
  readonly verify?: (form: FormData, request: Request) => boolean | Promise<boolean>;
  /** The page that answers, with its confirmation. Default: a redirect to where the form came from (303). */
  readonly respond?: (outcome: Outcome) => Response | Promise<Response>;
  /** Where the site is reached, such as `https://ville.example`, when a proxy stands before the server. Default: the request's own. */
  readonly origin?: string;
  /** Unix seconds. Default: now. */
  readonly now?: () => number;
}

/** What came of a form. */
export interface Outcome {
  readonly request: Request;
  readonly consent: RequestConsent;
  readonly action: Action;
  /** The address of this site to go back to. */
  readonly returnTo: string;
}

/**
 * Answers a form of choices without any script: keeps the decision by `Set-Cookie`, deletes what may not stay, HttpOnly
 * cookies included, and sends the visitor back. On GET it only writes the same record again, for browsers that delete
 * what scripts wrote (R86); the date it expires at stays. Refuses, in words, what is no such form.
 *
 * The form has a field named by each service or category with `granted` or `denied`, and `charter:action` (`accept`,
 * `reject`, `save`, `withdraw`, `set`; `save` by default), `charter:of` (ids that accepting and refusing are about,
 * separated by spaces; everything by default) and `charter:return` (a path of this site).
 */
export async function handle(request: Request, options: HandleOptions): Promise<Response> {
  if (request.method === 'GET' || request.method === 'HEAD') return rewritten(request, options);
  if (request.method !== 'POST') return refusal(405, 'Use GET or POST.', { allow: 'GET, HEAD, POST' });
  const origin = options.origin ?? new URL(request.url).origin;
  if (isFromElsewhere(request, origin)) return refusal(403, 'The form is of another site.');
  const form = await formOf(request);
  if (form instanceof Response) return form;
  if (options.verify && !(await options.verify(form, request))) return refusal(403, 'The form is not this session’s.');
  return decided(request, form, { ...options, origin });
}

/**
 * The `Set-Cookie` that writes the record of a request again, with the days it has left; nothing where there is none in
 * force. Add it to the pages of a site whose visitors’ browsers delete what scripts wrote (R86).
 */
export function rewriteConsent(
  request: Request,
  { charter, origin, now = unixSeconds }: HandleOptions,
): string | undefined {
  const settings = charterOf(charter).cookie;
  const header = request.headers.get('cookie');
  const text = cookieNamed(header, settings.name);
  const store = new ConsentStore(charterOf(charter), new RequestMemory(header), now);
  const { expiresAt } = store.state;
  // `no=*`, written by hand, has no date of its own: it would begin anew each time.
  if (text === undefined || expiresAt === undefined || !text.includes('t=')) return undefined;
  return recordCookie(settings, text, { seconds: expiresAt - now(), secure: isSecure(origin ?? request.url) });
}

function rewritten(request: Request, options: HandleOptions): Response {
  const cookie = rewriteConsent(request, options);
  return new Response(null, { status: 204, headers: { ...PRIVATE, ...(cookie && { 'set-cookie': cookie }) } });
}

async function decided(
  request: Request,
  form: FormData,
  { charter, respond = redirect, origin, now = unixSeconds }: HandleOptions & { readonly origin: string },
): Promise<Response> {
  const action = form.get(FIELDS.action) ?? 'save';
  if (!isAction(action)) return refusal(400, `${FIELDS.action} is one of ${ACTIONS.join(', ')}.`);
  const memory = new RequestMemory(request.headers.get('cookie'));
  const privacyControl = request.headers.get('sec-gpc') === '1' ? privacyControlRules : undefined;
  const store = new ConsentStore(charterOf(charter), memory, now, { privacyControl });
  const decision = decisionOf(store, form, action);
  if ('wrong' in decision) return refusal(400, `${decision.wrong} is "granted" or "denied".`);
  store.decide(decision);
  const { written } = memory;
  const kept =
    written &&
    recordCookie(store.charter.cookie, written.text, { seconds: written.expiresAt - now(), secure: isSecure(origin) });
  if (written && !kept) return refusal(500, 'The record is too large for a cookie.');
  const returnTo = addressOf(form.get(FIELDS.returnTo) ?? request.headers.get('referer'), origin);
  const answer = await respond({ request, consent: consentIn(store), action, returnTo });
  const response = new Response(answer.body, answer);
  response.headers.set('cache-control', 'no-store');
  for (const cookie of [...deleted(request, store, origin), ...(kept ? [kept] : [])])
    response.headers.append('set-cookie', cookie);
  return response;
}

function decisionOf(store: ConsentStore, form: FormData, action: Action): Decision | { readonly wrong: string } {
  if (action === 'withdraw') return { kind: 'withdraw' };
  if (action === 'accept' || action === 'reject') {
    const of = form.get(FIELDS.of);
    return { kind: `${action}-all`, ...(typeof of === 'string' && { of: of.split(' ') }) };
  }
  const answers: Record<string, Answer['answer']> = {};
  const units = choosables(store.charter);
  for (const unit of units) {
    const { id, category } = unit;
    // What is left without an answer is refused: saving leaves nothing open.
    const said = answerIn(form, unit, store) ?? (action === 'save' ? 'denied' : null);
    if (said === null) continue;
    if (said !== 'granted' && said !== 'denied') return { wrong: form.has(id) ? id : category };
    answers[id] = said;
  }
  for (const { id } of objectables(store.charter)) {
    const said = form.get(id);
    if (said === null) continue;
    if (said !== 'granted' && said !== 'denied') return { wrong: id };
    answers[id] = said;
  }
  return { kind: 'custom', answers };
}

/**
 * What a form says of a service: its own answer, or its purpose's. Both are written in, as they stand, in a form that a
 * server rendered, and only a script ticks one with the other: a purpose that was changed speaks for the services that
 * were left as they stood.
 */
function answerIn(
  form: FormData,
  { id, category }: Choosable,
  { state, charter }: ConsentStore,
): FormDataEntryValue | null {
  const [own, ofPurpose] = [form.get(id), form.get(category)];
  const answerOf = (unit: string): string | null =>
    state.granted.includes(unit) ? 'granted' : state.denied.includes(unit) ? 'denied' : null;
  const stood = new Set(choosables(charter).flatMap((unit) => (unit.category === category ? [answerOf(unit.id)] : [])));
  const isChanged = ofPurpose !== null && (stood.size !== 1 || ![...stood].some((answer) => answer === ofPurpose));
  return isChanged && own === answerOf(id) ? ofPurpose : (own ?? ofPurpose);
}

/** What deletes the cookies of this request that may not stay (R35); a script could not reach the HttpOnly ones. */
function deleted(request: Request, store: ConsentStore, origin: string): string[] {
  const unwanted = unwantedIn(store, 'cookie');
  const names = new Set(cookiesIn(request.headers.get('cookie')).map(([name]) => name));
  const { hostname } = new URL(origin);
  return [...names].flatMap((name) => {
    const declared = unwanted(name);
    return declared ? deletions(name, { hostname, paths: [...new Set(['/', declared.path])] }) : [];
  });
}

async function formOf(request: Request): Promise<FormData | Response> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type))
    return refusal(415, 'Send a form.', { 'accept-post': 'application/x-www-form-urlencoded, multipart/form-data' });
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_FORM_BYTES)
    return refusal(413, 'The form is too large.');
  try {
    return await request.formData();
  } catch {
    return refusal(400, 'The form cannot be read.');
  }
}

/** Browsers say where a form comes from; what says nothing is no browser of today, and has the token to show. */
function isFromElsewhere(request: Request, origin: string): boolean {
  const site = request.headers.get('sec-fetch-site');
  const from = request.headers.get('origin');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  return from !== null && from !== origin;
}

/** An address of this site alone: nobody is sent elsewhere. */
function addressOf(asked: FormDataEntryValue | null, origin: string): string {
  if (typeof asked !== 'string' || !URL.canParse(asked, origin)) return '/';
  const url = new URL(asked, origin);
  return url.origin === origin ? url.pathname + url.search + url.hash : '/';
}

function redirect({ returnTo }: Outcome): Response {
  return new Response(null, { status: 303, headers: { location: returnTo } });
}

const PRIVATE = { 'cache-control': 'no-store' };

function refusal(status: number, words: string, headers: Record<string, string> = {}): Response {
  return new Response(`${words}\n`, {
    status,
    headers: { ...PRIVATE, 'content-type': 'text/plain; charset=utf-8', ...headers },
  });
}

function isAction(action: FormDataEntryValue): action is Action {
  return ACTIONS.some((each) => each === action);
}

function isSecure(address: string): boolean {
  return address.startsWith('https:');
}
