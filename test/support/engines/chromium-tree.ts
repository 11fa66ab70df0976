import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { folded, type More, type Told } from './told.ts';

type Node = Protocol.Accessibility.AXNode;

/** The tree of Chromium, by the DevTools protocol. */
export async function chromiumTree(page: Page): Promise<readonly Told[]> {
  const session: CDPSession = await page.createCDPSession();
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const known = new Map(nodes.map((node) => [node.nodeId, node]));
    const [root] = nodes;
    return root
      ? within(root, known)
          .filter(({ ignored }) => !ignored)
          .map((node) => toldOf(node, known))
      : [];
  } finally {
    await session.detach();
  }
}

type Known = ReadonlyMap<string, Node>;

function within(node: Node, known: Known): Node[] {
  const children = (node.childIds ?? []).flatMap((id) => known.get(id) ?? []);
  return [node, ...children.flatMap((child) => within(child, known))];
}

function toldOf(node: Node, known: Known): Told {
  return { role: String(node.role?.value), name: folded(valueOf(node.name)), more: moreOf(node, known) };
}

function moreOf(node: Node, known: Known): More {
  const has = new Map(node.properties?.map(({ name, value }) => [name, value.value as unknown]));
  const words = within(node, known).filter((each) => each.role?.value === 'StaticText');
  return {
    description: folded(valueOf(node.description)),
    level: has.get('level') as number | undefined,
    checked: has.has('checked') ? has.get('checked') === 'true' : undefined,
    expanded: has.get('expanded') as boolean | undefined,
    modal: has.get('modal') === true,
    live: has.get('live') as string | undefined,
    words: folded(words.map(({ name }) => valueOf(name)).join('')),
  };
}

const valueOf = (value: Protocol.Accessibility.AXValue | undefined): string => String(value?.value ?? '');
