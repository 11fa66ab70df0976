import type { ConsentStore } from 'cookie-charter';
import './charter.js';

interface Given {
  readonly label: string;
  readonly store: ConsentStore;
  readonly placement: 'top' | 'flow';
  readonly level: number;
  readonly flag: boolean;
  readonly columns: string;
  readonly title?: string;
  readonly message: string;
  readonly embed: string;
  readonly link?: string;
  readonly bare?: boolean;
}

declare global {
  interface WindowEventMap {
    give: CustomEvent<Given | undefined>;
  }
}

const app = document.createElement('div');
const output = document.createElement('output');
document.body.append(app, output);

const ELEMENTS = `<cookie-banner><p slot="message"></p></cookie-banner>
  <cookie-table></cookie-table>
  <cookie-gate service="film"><template></template></cookie-gate>
  <cookie-charter><details slot="rights"><summary>More rights</summary></details></cookie-charter>
  <cookie-preferences></cookie-preferences>
  <cookie-trigger></cookie-trigger>`;

const BARE = `<cookie-gate id="bare" service="film"><template><iframe src="/embed.html?bare" title="Film"></iframe></template></cookie-gate>
  <cookie-table id="attribute"></cookie-table>`;

let label = '';
function hear({ type }: Event): void {
  output.textContent += `${output.textContent ? ', ' : ''}${label} ${type}`;
}

/** The element of a tag, there before it is asked for. */
function the<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] {
  const element = app.querySelector(tag);
  if (!element) throw new Error(`no <${tag}>`);
  return element;
}

function place(): void {
  app.innerHTML = ELEMENTS;
  the('details').addEventListener('toggle', hear);
  the('cookie-trigger').addEventListener('click', hear);
}

/** Puts an element in its place, or takes it away. */
function offer(parent: Element, selector: string, element: HTMLElement | undefined): void {
  parent.querySelector(`:scope > ${selector}`)?.remove();
  if (element) parent.append(element);
}

function show(given: Given): void {
  ({ label } = given);
  app.querySelectorAll('#bare, #attribute').forEach((element) => element.remove());
  if (given.bare) app.insertAdjacentHTML('beforeend', BARE);
  app.querySelector('#attribute')?.toggleAttribute('with-tools', !given.bare);
  const banner = the('cookie-banner');
  const { store, placement, level: headingLevel } = given;
  Object.assign(banner, { store, placement, headingLevel });
  Object.assign(the('cookie-table'), { columns: given.columns, withTools: given.flag, headingLevel });
  the('cookie-charter').store = store;
  the('cookie-preferences').modal = given.flag;
  the('p').textContent = given.message;
  the('template').innerHTML = given.embed;
  const title =
    given.title && Object.assign(document.createElement('span'), { slot: 'title', textContent: given.title });
  offer(banner, '[slot="title"]', title || undefined);
  const link = given.link && Object.assign(document.createElement('a'), { href: given.link, textContent: 'The film' });
  offer(the('cookie-gate'), 'a', link || undefined);
}

document.addEventListener('cookie-consent-change', hear);
addEventListener('give', ({ detail }) => {
  if (!detail) app.replaceChildren();
  else {
    if (!app.hasChildNodes()) place();
    show(detail);
  }
});
