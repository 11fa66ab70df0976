import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { parsers } from 'prettier/plugins/markdown';
import { ROOT } from '../../scripts/processes.mjs';

/** A fenced block of a guide. */
export interface GuideBlock {
  /** The file, from the root of the repository. */
  readonly file: string;
  /** The line of its fence, counted from 1. */
  readonly line: number;
  /** The line that ends it. */
  readonly lastLine: number;
  /** The first word behind the fence, such as `html`; empty where there is none. */
  readonly language: string;
  /** What follows that word. */
  readonly info: string;
  readonly code: string;
}

/** What the parser gives of a node, as far as it is read here. */
interface MarkdownNode {
  readonly type: string;
  readonly lang?: string | null;
  readonly meta?: string | null;
  readonly value?: string;
  readonly position: {
    readonly start: { readonly line: number; readonly offset: number };
    readonly end: { readonly line: number };
  };
  readonly children?: readonly MarkdownNode[];
}

/** Every fenced block of a markdown file, in its order, however deep in lists and quotations. */
export async function guideBlocks(path: string): Promise<GuideBlock[]> {
  const source = await readFile(path, 'utf8');
  const file = relative(ROOT, path);
  // The parser of the formatter that keeps these files: it reads them as they are kept.
  const tree = (await parsers.markdown.parse(source, { originalText: source } as never)) as MarkdownNode;
  const blocksIn = (node: MarkdownNode): GuideBlock[] => {
    if (node.type !== 'code') return (node.children ?? []).flatMap(blocksIn);
    const { lang, meta, value = '', position } = node;
    // Indented text is a block of code as well, and nobody said what is in it.
    if (!/[`~]/.test(source.charAt(position.start.offset))) return [];
    const { start, end } = position;
    return [{ file, line: start.line, lastLine: end.line, language: lang ?? '', info: meta ?? '', code: value }];
  };
  return blocksIn(tree);
}
