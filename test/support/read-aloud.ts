import type { CDPSession, Page } from 'playwright-core';

type Node = Awaited<ReturnType<typeof fullTree>>[number];

/** Boxes without a meaning of their own: what they hold is read as if they were not there. */
const SILENT = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'ListMarker']);

/**
 * What a screen reader is told of the element with this tag, in order, as Chromium's own accessibility tree has it: a line
 * for each thing, with its role, its name, its value, its description, its states and the words in it.
 */
export async function readAloud(page: Page, tag: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: tag });
    const { node: host } = await session.send('DOM.describeNode', { nodeId });
    const nodes = await fullTree(session);
    const known = new Map(nodes.map((node) => [node.nodeId, node]));
    const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === host.backendNodeId);
    const own = start ? linesOf(start, known) : [];
    // While a dialog is modal, the tree holds it alone, and not within the element that it belongs to.
    return (own.length > 0 ? own : linesOf(nodes[0]!, known)).join('\n');
  } finally {
    await session.detach();
  }
}

type Known = ReadonlyMap<string, Node>;

function linesOf(node: Node, known: Known): string[] {
  const within = childrenOf(node, known);
  if (node.ignored || SILENT.has(roleOf(node))) return within.flatMap((child) => linesOf(child, known));
  const parts = within.flatMap((child) => heardIn(child, known));
  const isText = parts.every((part) => roleOf(part) === 'StaticText');
  const text = isText ? parts.map(nameOf).join(' ').replace(/\s+/g, ' ').trim() : '';
  const line = `- ${headOf(node)}${isNamedBy(text, node) ? '' : `: ${text}`}`;
  if (isText) return [line];
  return [line, ...parts.flatMap((part) => linesOf(part, known)).map((each) => `  ${each}`)];
}

const childrenOf = ({ childIds = [] }: Node, known: Known): Node[] => childIds.flatMap((id) => known.get(id) ?? []);

/** The first things heard in a box, however deep. */
function heardIn(node: Node, known: Known): Node[] {
  if (!node.ignored && !SILENT.has(roleOf(node))) return [node];
  return childrenOf(node, known).flatMap((child) => heardIn(child, known));
}

/** Whether the name says it all; where boxes meet in it, spaces may differ. */
const isNamedBy = (text: string, node: Node): boolean =>
  text === '' || text.replaceAll(' ', '') === nameOf(node).replaceAll(' ', '');

/** Role, name, value, description and states of one thing. */
function headOf(node: Node): string {
  const name = nameOf(node);
  const [value, description] = [node.value, node.description].map((each) => String(each?.value ?? ''));
  return [
    roleOf(node) === 'StaticText' ? 'text' : roleOf(node),
    ...(name ? [`"${name}"`] : []),
    ...(value ? [`= ${value}`] : []),
    ...(description ? [`(${description})`] : []),
    ...statesOf(node),
  ].join(' ');
}

function statesOf({ role, properties = [] }: Node): string[] {
  return properties.flatMap(({ name, value: { value } }) => {
    if (name === 'level' && role?.value === 'heading') return `[level ${String(value)}]`;
    if (name === 'checked') return value === 'true' ? '[checked]' : '[not checked]';
    if (name === 'expanded') return value === true ? '[expanded]' : '[collapsed]';
    if (name === 'live') return `[${String(value)}]`;
    if (name === 'url' && role?.value === 'link') return `<${String(value)}>`;
    return value === true && (name === 'focused' || name === 'modal' || name === 'disabled') ? `[${name}]` : [];
  });
}

const fullTree = async (session: CDPSession) => (await session.send('Accessibility.getFullAXTree')).nodes;
const roleOf = ({ role }: Node): string => String(role?.value);
const nameOf = ({ name }: Node): string =>
  String(name?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
