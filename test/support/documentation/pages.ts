import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/processes.mjs';
import type { CodeBlock } from './documentation.ts';

const KIT = '<script type="module" src="/cdn/cookie-charter.js"></script>';
const CATEGORIES = ['necessary', 'statistics', 'first-party', 'third-party'];

/** Tells when the page has said what it had to say: the kit knows where it stands, or never will. */
const SETTLING = `<script>
  globalThis.settled = new Promise((settle) => {
    const done = () => addEventListener('load', () => setTimeout(settle));
    for (const name of ['cookie-consent-ready', 'cookie-charter-error'])
      document.addEventListener(name, () => (document.readyState === 'complete' ? setTimeout(settle) : done()));
  });
</script>`;

/** What a reader is told to fill in. */
const FILLED_IN: readonly [words: string, file: string, pick: (text: string) => string][] = [
  ['… the text of cdn/import-map.json …', 'cdn/import-map.json', (text) => text],
  [
    '… from cdn/integrity.json …',
    'cdn/integrity.json',
    (text) => (JSON.parse(text) as Record<string, string>)['cookie-charter.js'] ?? '',
  ],
];

/** The page a block is, or stands in: with the kit, and a charter that has every service the block speaks of. */
export function pageOf({ code }: Pick<CodeBlock, 'code'>): string {
  const markup = FILLED_IN.reduce(
    (text, [words, file, pick]) =>
      text.includes(words) ? text.replace(words, () => pick(readFileSync(join(ROOT, file), 'utf8'))) : text,
    code,
  );
  if (/^<!doctype/i.test(markup))
    return markup.replace(/<head>|<meta/i, (tag) => (tag === '<head>' ? `${tag}${SETTLING}` : `${SETTLING}${tag}`));
  const bringsCharter = /data-cookie-charter|rel="cookie-charter"|<cookie-table[^>]*>\s*<table/.test(markup);
  const bringsKit = markup.includes('cookie-charter.js');
  const charter = bringsCharter
    ? ''
    : `<script type="application/json" data-cookie-charter>${charterFor(markup)}</script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page of the docs</title>
    ${SETTLING}${charter}${bringsKit ? '' : KIT}</head><body><main><h1>A page</h1>
    ${markup}</main></body></html>`;
}

/** A charter that has every service some markup speaks of. */
export function charterFor(markup: string): string {
  const ids = [...markup.matchAll(/(?:data-consent(?:-withdrawn)?|service)="([^"]*)"/g)]
    .flatMap(([, list = '']) => list.split(/\s+/))
    .filter((id) => id !== '' && !CATEGORIES.includes(id));
  const services = [...new Set(['matomo', 'meta', ...ids])].map((id) => ({
    id,
    category: id === 'matomo' ? 'statistics' : 'third-party',
    provider: 'Example Ltd',
    name: id,
  }));
  return JSON.stringify({ site: { name: 'example.org' }, services });
}

/** The addresses of what a block holds back. */
export function heldAddresses(code: string): string[] {
  const scripts = [...code.matchAll(/<script type="text\/plain"[^>]*data-consent="[^>]*>/g)].map(([tag]) => tag);
  const templates = [...code.matchAll(/<template data-consent[^]*?<\/template>/g)].map(([content]) => content);
  const gates = [...code.matchAll(/<cookie-gate[^]*?<\/cookie-gate>/g)].flatMap(([gate]) => {
    return [...gate.matchAll(/<template>[^]*?<\/template>/g)].map(([content]) => content);
  });
  return [...scripts, ...templates, ...gates].flatMap((held) =>
    [...held.matchAll(/\ssrc="([^"]+)"/g)].map(([, address = '']) => encodeURI(address)),
  );
}

/** Runs in the page: whether each tag has a class, or something drawn ahead of one. The loader meets tags as they come. */
export function allAreThere(): boolean {
  return [...document.querySelectorAll(':not(:defined)')].every(({ shadowRoot }) =>
    shadowRoot?.querySelector('[part]'),
  );
}

/** Runs in the page: the properties that a style sheet declares as the browser reads it. */
export function parsesAs(css: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const texts = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
  return [...new Set([...texts.matchAll(/[{;]\s*([\w-]+)\s*:(?!:)/g)].map(([, name]) => name ?? ''))];
}

interface Named {
  readonly name: string;
}
interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly cssProperties?: readonly Named[];
      readonly cssParts?: readonly Named[];
    }[];
  }[];
}

/** Every token, and every part with the tag it belongs to. */
export function knownNames(manifest: string): Set<string> {
  const { modules } = JSON.parse(manifest) as Manifest;
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  return new Set(
    elements.flatMap(({ tagName, cssProperties = [], cssParts = [] }) => [
      ...cssProperties.map(({ name }) => name),
      ...cssParts.map(({ name }) => `${tagName} ${name}`),
    ]),
  );
}
