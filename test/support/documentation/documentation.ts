import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/processes.mjs';

/** A fenced block of the docs, and what stands around it. */
export interface CodeBlock {
  readonly file: string;
  readonly line: number;
  /** The heading of the second level it stands under. */
  readonly section: string;
  /** The first word behind the fence; empty where there is none. */
  readonly language: string;
  readonly code: string;
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

export function codeBlocks(): CodeBlock[] {
  return documentationFiles()
    .filter((file) => !file.startsWith('docs/cms/'))
    .flatMap((file) => blocksIn(file, readDocumentation(file)));
}

export function blocksIn(file: string, text: string): CodeBlock[] {
  const found = [...text.matchAll(/^(?:<!-- shows: (.+) -->\n\n?)?```(\S*)[^\n]*\n([^]*?)^```$/gm)];
  return found.map(({ 0: whole, 1: shows = '', 2: language = '', 3: code = '', index }, position) => {
    const next = found[position + 1];
    const between = text.slice(index + whole.length, next?.index);
    return {
      file,
      line: text.slice(0, index).split('\n').length,
      section: [...text.slice(0, index).matchAll(/^## (.+)$/gm)].at(-1)?.[1] ?? '',
      language,
      code,
      shows,
      prints: next?.[2] === 'console' && !/^#/m.test(between) ? next[3]?.trimEnd().split('\n') : undefined,
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
