import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} path */
export const read = (path) => readFileSync(join(ROOT, path), 'utf8');

/** The parts of the site in their order, and what stands first in each; what is not named follows by name. */
const SECTIONS = {
  Guides: ['getting-started', 'writing-a-charter', 'markup', 'frameworks', 'recipes', 'theming', 'server', 'events'],
  'Content systems': ['cms/README'],
  Reference: ['charter', 'consent', 'delivery', 'languages'],
  Law: ['legal', 'profiles'],
  Help: ['troubleshooting', 'migration'],
  Project: ['architecture', 'engines', 'requirements'],
};

/** Files outside `docs` that are pages of the site. */
const OTHERS = {
  'CHANGELOG.md': 'project/changelog.html',
  'examples/README.md': 'project/examples.html',
  'bench/README.md': 'project/bench.html',
  'bench/RESULTS.md': 'project/results.html',
};

/**
 * Every page made of a file: where it comes from, where it goes, what it is called and where it stands.
 * @returns {{ file: string, url: string, title: string, section: string }[]}
 */
export function documents() {
  const guides = markdownIn('docs').map((file) => ({ file, url: urlOf(file), section: sectionOf(file) }));
  const others = Object.entries(OTHERS).map(([file, url]) => ({ file, url, section: 'Project' }));
  const order = ['README.md', ...Object.values(SECTIONS).flatMap((names) => names.map((name) => `docs/${name}.md`))];
  /** @param {{ file: string }} page */
  const rank = ({ file }) => (order.includes(file) ? order.indexOf(file) : order.length);
  return [{ file: 'README.md', url: 'index.html', section: '' }, ...guides, ...others]
    .map((page) => ({ ...page, title: titleOf(page.file) }))
    .sort((one, other) => rank(one) - rank(other) || one.file.localeCompare(other.file));
}

/** @param {string} folder */
function markdownIn(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file}`);
}

/** @param {string} file */
function urlOf(file) {
  const name = file.replace(/^docs\//, '').replace(/\.md$/, '');
  if (name.includes('/')) return `${name.replace('README', 'index')}.html`;
  return `guides/${name}.html`;
}

/** @param {string} file */
function sectionOf(file) {
  const name = file.replace(/^docs\//, '').replace(/\.md$/, '');
  if (name.startsWith('decisions/')) return 'Decisions';
  if (name.startsWith('cms/')) return 'Content systems';
  return Object.entries(SECTIONS).find(([, names]) => names.includes(name))?.[0] ?? 'Guides';
}

/** @param {string} file */
function titleOf(file) {
  return (/^# (.+)$/m.exec(read(file))?.[1] ?? file).replaceAll('`', '');
}

/** @typedef {{ tagName: string, description: string, attributes?: object[], members?: any[], examples?: string[] }} Declaration */

/** @returns {Declaration[]} */
export function elements() {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  return modules
    .flatMap((/** @type {any} */ { declarations = [] }) => declarations)
    .filter((/** @type {any} */ { tagName }) => tagName)
    .map((/** @type {any} */ each) => ({ ...each, ...publicMembers(each) }));
}

/** @param {any} declaration */
function publicMembers({ members = [], attributes = [] }) {
  const own = members.filter((/** @type {any} */ each) => !each.static && each.privacy !== 'private');
  return {
    methods: own.filter((/** @type {any} */ { kind }) => kind === 'method'),
    properties: own.filter((/** @type {any} */ { kind }) => kind === 'field'),
    attributes,
  };
}

export function documentEvents() {
  return JSON.parse(read('dist/custom-elements.json')).documentEvents;
}

/**
 * Where a link of one file leads on the site; throws where it leads nowhere, so that no build has a dead link.
 * @param {string} target As written.
 * @param {string} from The file it is written in.
 * @param {{ file: string, url: string }[]} pages
 */
export function linkTo(target, from, pages) {
  if (/^(?:[a-z]+:|#)/.test(target)) return target;
  const [path = '', anchor] = target.split('#');
  const file = join(dirname(from), path).replace(/\/$/, '');
  const page = pages.find((each) => each.file === file) ?? pages.find((each) => each.file === `${file}/README.md`);
  if (page) return `/${page.url}${anchor === undefined ? '' : `#${anchor}`}`;
  if (file === 'docs/decisions') return '/decisions/index.html';
  if (file === 'examples' || dirname(file) === 'examples') return '/project/examples.html';
  if (!statSync(join(ROOT, file), { throwIfNoEntry: false })?.isFile())
    throw new Error(`${from} links to ${target}, which the site does not have.`);
  linkedFiles.add(file);
  return `/files/${file}.txt`;
}

/** Files that are linked without being a page: copied to the site as plain text. */
export const linkedFiles = new Set(['LICENSE']);

/**
 * An address of the site as seen from one of its pages, so that the site works in any folder.
 * @param {string} address Beginning with `/`.
 * @param {string} from The address of the page.
 */
export function relative(address, from) {
  const depth = from.split('/').length - 2;
  return depth === 0 ? `.${address}` : `${'../'.repeat(depth)}${address.slice(1)}`;
}
