import type { ReactiveController } from 'lit';
import type { ConsentStore } from '../../consent/store.js';
import { printProblem, type Problem } from '../../dev/problem.js';
import type { StoreHost } from '../shared/store-controller.js';

const banners = new Set<StoreHost>();
const told = new Set<string>();

/**
 * Lets one interface ask at a time (R10): of several banners for one store the first to come, and none while another
 * tool asks for consent on the page. Says so, once for each conflict.
 */
export class OneInterface implements ReactiveController {
  readonly #host: StoreHost;

  constructor(host: StoreHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    banners.add(this.#host);
  }

  hostDisconnected(): void {
    banners.delete(this.#host);
    for (const banner of banners) banner.requestUpdate();
  }

  /** Whether this banner is the one to ask of that store. */
  mayAsk(store: ConsentStore): boolean {
    if ('__tcfapi' in globalThis) {
      report('__tcfapi', 'expected one consent tool on the page; this one does not ask while the other is there');
      return false;
    }
    const storeOf = (banner: StoreHost): ConsentStore | undefined => banner.store ?? globalThis.cookieConsent;
    const [first] = [...banners].filter((banner) => storeOf(banner) === store);
    // One that was taken away may draw once more, when another stands in its place already.
    if (first === this.#host || !banners.has(this.#host)) return true;
    report(this.#host.localName, 'expected one banner on the page; the first one asks, this one stays empty');
    return false;
  }
}

function report(value: string, message: string): void {
  if (told.has(value)) return;
  told.add(value);
  const problem: Problem = { path: 'document', value, message };
  printProblem(problem);
  document.dispatchEvent(new CustomEvent('cookie-charter-error', { detail: problem }));
}
