/** What a visitor said of one service, and of which revision of it. */
export interface Answer {
  readonly answer: 'granted' | 'denied';
  readonly revision: number;
}

/** A visitor's choice as it is kept. It holds nothing that could tell one visitor from another (R42). */
export interface ConsentRecord {
  /** When, in Unix seconds. */
  readonly decidedAt: number;
  readonly answers: ReadonlyMap<string, Answer>;
  /** Set by `no=*` alone: whatever has no answer of its own is refused. */
  readonly restDenied?: boolean;
  /** A yes was given although the browser sends Global Privacy Control, where that binds the site (R67). */
  readonly inSpiteOfSignal?: boolean;
}

const VERSION = '1';
const KEYS = ['v', 't', 'yes', 'no', 'signal'];
const TOKEN = /^([\w-]{1,64})(?:\.([1-9]\d{0,8}))?$/;
/** The star may be encoded, as Python and PHP write it in a query string. */
const ALL_REFUSED = /^no=(?:\*|%2[Aa])$/;
const SECONDS = /^[1-9]\d{8,10}$/;
/** A decision a little ahead is another machine's clock; one further ahead was not made here. */
const CLOCK_TOLERANCE_SECONDS = 86_400;

/** Writes `v=1&t=1795430400&yes=matomo.2+youtube&no=meta`: a query string, so that any server reads it. */
export function writeRecord(record: ConsentRecord): string {
  const tokens = (wanted: Answer['answer']): string =>
    [...record.answers]
      .filter(([, { answer }]) => answer === wanted)
      .map(([id, { revision }]) => (revision === 1 ? id : `${id}.${revision}`))
      .join('+');
  const [yes, no] = [tokens('granted'), tokens('denied')];
  const signal = record.inSpiteOfSignal ? '&signal=1' : '';
  return `v=${VERSION}&t=${record.decidedAt}${yes && `&yes=${yes}`}${no && `&no=${no}`}${signal}`;
}

/**
 * Reads what `writeRecord` wrote, also after a server encoded it once more, and `no=*` written by hand or a server.
 * Anything else, however near, is no choice at all: damage must never become a yes (R103).
 *
 * @param now Unix seconds.
 */
export function readRecord(text: string, now: number): ConsentRecord | undefined {
  const plain = text.includes('=') ? text : decoded(text);
  if (ALL_REFUSED.test(plain)) return { decidedAt: now, answers: new Map(), restDenied: true };
  const fields = new Map(new URLSearchParams(plain));
  const t = fields.get('t') ?? '';
  if (fields.size !== plain.split('&').length || [...fields.keys()].some((key) => !KEYS.includes(key)))
    return undefined;
  if (fields.get('v') !== VERSION || !SECONDS.test(t) || Number(t) > now + CLOCK_TOLERANCE_SECONDS) return undefined;
  const signal = fields.get('signal');
  if (signal !== undefined && signal !== '1') return undefined;
  const answers = new Map<string, Answer>();
  const readable = readTokens(fields.get('yes'), 'granted', answers) && readTokens(fields.get('no'), 'denied', answers);
  return readable ? { decidedAt: Number(t), answers, ...(signal && { inSpiteOfSignal: true }) } : undefined;
}

function readTokens(text: string | undefined, answer: Answer['answer'], answers: Map<string, Answer>): boolean {
  if (text === undefined) return true;
  return text.split(' ').every((token) => {
    const [, id, revision] = TOKEN.exec(token) ?? [];
    if (id === undefined || answers.has(id)) return false;
    answers.set(id, { answer, revision: Number(revision ?? 1) });
    return true;
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
