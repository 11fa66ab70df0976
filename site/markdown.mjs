import MarkdownIt from 'markdown-it';
import anchors from 'markdown-it-anchor';
import Prism from 'prismjs';
import load from 'prismjs/components/index.js';
import { linkTo, relative } from './source.mjs';

load.silent = true;
load([
  'bash',
  'css',
  'java',
  'go',
  'http',
  'json',
  'jsx',
  'markup',
  'markup-templating',
  'php',
  'python',
  'ruby',
  'tsx',
  'typescript',
]);

/** Languages of the docs under another name here. */
const LANGUAGES = { html: 'markup', vue: 'markup', svelte: 'markup', sh: 'bash', js: 'javascript', ts: 'typescript' };

/** The name of a heading, as the docs link to it. @param {string} heading */
export function slug(heading) {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-');
}

/**
 * @param {string} code
 * @param {string} language
 */
export function highlight(code, language) {
  const name = LANGUAGES[/** @type {keyof typeof LANGUAGES} */ (language)] ?? language;
  const grammar = Prism.languages[name];
  return grammar ? Prism.highlight(code, grammar, name) : escape(code);
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * Turns a file of the docs into a page's content and the list of its headings.
 * @param {string} text
 * @param {{ file: string, url: string }} page
 * @param {{ file: string, url: string }[]} pages
 */
export function rendered(text, page, pages) {
  /** @type {{ level: number, title: string, slug: string }[]} */
  const headings = [];
  const markdown = new MarkdownIt({ html: true, highlight }).use(anchors, {
    slugify: slug,
    tabIndex: false,
    callback: (token, { title, slug: anchor }) => headings.push({ level: Number(token.tag[1]), title, slug: anchor }),
  });
  markdown.renderer.rules.fence = (tokens, at, options) => {
    const { content, info } = tokens[at];
    return `<pre><code>${options.highlight?.(content, info.split(' ')[0] ?? '', '') ?? ''}</code></pre>\n`;
  };
  markdown.renderer.rules.table_open = () =>
    '<div class="scroller" role="group" aria-label="Table" tabindex="0"><table>\n';
  markdown.renderer.rules.table_close = () => '</table></div>\n';
  markdown.core.ruler.push('corners', ({ tokens }) => {
    // A header without words heads nothing.
    for (const [at, token] of tokens.entries())
      if (token.type === 'th_open' && tokens[at + 1]?.content === '')
        for (const each of [token, tokens[at + 2]]) if (each) each.tag = 'td';
  });
  markdown.core.ruler.push('links', ({ tokens }) => {
    for (const each of tokens.flatMap(({ children }) => children ?? [])) {
      const target = each.type === 'link_open' ? each.attrGet('href') : null;
      if (target === null) continue;
      const address = linkTo(target, page.file, pages);
      each.attrSet('href', address.startsWith('/') ? relative(address, `/${page.url}`) : address);
    }
  });
  return { html: markdown.render(text), headings };
}
