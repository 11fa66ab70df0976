import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/processes.mjs';
import { guideBlocks, type GuideBlock } from '../guide-blocks.ts';

/** A fenced block of the docs, and what stands around it. */
export interface CodeBlock extends GuideBlock {
  /** The heading of the second level it stands under. */
  readonly section: string;
  /** What the comment right before it says that it shows, such as `an error`. */
  readonly shows: string;
  /** The `console` block that follows it without a heading between: what the page prints. */
  readonly prints: readonly string[] | undefined;
}

/** What a reader is sent to. The guides to systems of content, in `docs/cms`, have a test of their own. */
export function documentationFiles(): string[] {
  const guides = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`);
  return ['README.md', 'CHANGELOG.md', 'examples/README.md', 'bench/README.md', ...guides.sort()];
}

export function readDocumentation(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

export async function codeBlocks(): Promise<CodeBlock[]> {
  const files = documentationFiles().filter((file) => !file.startsWith('docs/cms/'));
  return (await Promise.all(files.map(blocksIn))).flat();
}

export async function blocksIn(file: string): Promise<CodeBlock[]> {
  const lines = readDocumentation(file).split('\n');
  const blocks = await guideBlocks(join(ROOT, file));
  return blocks.map((block, position) => {
    const before = lines.slice(0, block.line - 1);
    const next = blocks[position + 1];
    const between = lines.slice(block.lastLine, next && next.line - 1);
    const isFollowed = next?.language === 'console' && !between.some((line) => line.startsWith('#'));
    return {
      ...block,
      section: /^## (.+)$/.exec(before.findLast((line) => line.startsWith('## ')) ?? '')?.[1] ?? '',
      shows: /^<!-- shows: (.+) -->$/.exec(before.findLast((line) => line.trim() !== '') ?? '')?.[1] ?? '',
      prints: isFollowed ? next.code.trimEnd().split('\n') : undefined,
    };
  });
}

/** The prose alone, for what is looked for outside the blocks. */
export function withoutBlocks(text: string): string {
  return text.replaceAll(/^```[^]*?^```$/gm, '');
}

/** The name a heading can be linked by, as forges make it. */
export function anchorsIn(text: string): Set<string> {
  const counts = new Map<string, number>();
  const anchors = [...withoutBlocks(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const anchor = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-');
    const count = counts.get(anchor) ?? 0;
    counts.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
  return new Set(anchors);
}
