import type { Browser } from 'puppeteer-core';
import { folded, type More, type Told } from './told.ts';

/** What Firefox needs to be started with, to be asked for its tree. */
export const ALLOWS_TREE = '--remote-allow-system-access';

/** Runs in the window of the browser itself, where the accessibility service is: the tree of the tab in front. */
const TREE = `(() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const statesOf = (one) => {
    const [state, extra] = [{}, {}];
    one.getState(state, extra);
    const list = service.getStringStates(state.value, extra.value);
    return Array.from({ length: list.length }, (_, index) => list.item(index));
  };
  const attributeOf = (one, name) => {
    try { return one.attributes.getStringProperty(name); } catch { return undefined; }
  };
  const headersOf = (one) => {
    try {
      const cell = one.QueryInterface(Ci.nsIAccessibleTableCell);
      return [...cell.rowHeaderCells.enumerate(Ci.nsIAccessible), ...cell.columnHeaderCells.enumerate(Ci.nsIAccessible)].map(({ name }) => name ?? '');
    } catch { return []; }
  };
  const within = (one) => {
    const children = [];
    for (let child = one.firstChild; child; child = child.nextSibling) children.push(within(child));
    const isText = service.getStringRole(one.role) === 'text leaf';
    return {
      role: one.computedARIARole || service.getStringRole(one.role),
      name: one.name ?? '',
      description: one.description ?? '',
      states: statesOf(one),
      level: attributeOf(one, 'level'),
      live: attributeOf(one, 'live'),
      headers: headersOf(one),
      language: one.language,
      words: isText ? (one.name ?? '') : children.map(({ words }) => words).join(''),
      children,
    };
  };
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  const root = service.getAccessibleFor(gBrowser.selectedBrowser);
  return JSON.stringify(root ? within(root) : null);
})()`;

interface Node {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly states: readonly string[];
  readonly level?: string;
  readonly live?: string;
  readonly headers: readonly string[];
  readonly language: string;
  readonly words: string;
  readonly children: readonly Node[];
}

/** Puppeteer has no types for what it speaks WebDriver BiDi with. */
interface Spoken {
  readonly connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
}

/** The tree of Firefox, as it hands it to assistive technology. */
export async function firefoxTree(browser: Browser): Promise<readonly Told[]> {
  const { connection } = browser as unknown as Spoken;
  const windows = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string }[];
  };
  const answer = (
    await connection.send('script.evaluate', {
      expression: TREE,
      target: { context: windows.contexts[0]!.context },
      awaitPromise: false,
    })
  ).result as { result: { value: string }; exceptionDetails?: { text: string } };
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  const root = JSON.parse(answer.result.value) as Node | null;
  return root ? within(root).map(toldOf) : [];
}

const within = (node: Node): Node[] => [node, ...node.children.flatMap(within)];

function toldOf({ role, name, description, states, level, words, ...rest }: Node): Told {
  const more: More = {
    ...{ live: rest.live, headers: rest.headers, language: rest.language },
    description: folded(description),
    level: level === undefined ? undefined : Number(level),
    checked: states.includes('checkable') ? states.includes('checked') : undefined,
    expanded: states.includes('expanded') || (states.includes('collapsed') ? false : undefined),
    modal: states.includes('modal'),
    words: folded(words),
  };
  return { role, name: folded(name), more };
}
