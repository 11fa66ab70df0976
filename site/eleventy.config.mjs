import { documents, documentEvents, elements, linkedFiles, read, relative } from './source.mjs';
import { highlight, rendered } from './markdown.mjs';

/** Names of the catalogue's pages, by tag. @param {string} tag */
const story = (tag) => `/stories/?path=/docs/${tag.replace('cookie-', '')}--docs`;

/** @param {import('@11ty/eleventy').UserConfig} eleventy */
export default function configure(eleventy) {
  const pages = documents();
  eleventy.addGlobalData('pages', pages);
  eleventy.addGlobalData('elements', elements());
  eleventy.addGlobalData('documentEvents', documentEvents());
  for (const page of pages) {
    const { html, headings } = rendered(read(page.file), page, pages);
    eleventy.addTemplate(`${page.url}.11ty.js`, {
      data: { layout: 'page.njk', permalink: page.url, title: page.title, section: page.section, headings },
      render: () => html,
    });
  }
  eleventy.addFilter('from', relative);
  eleventy.addFilter('story', story);
  eleventy.addFilter('highlight', highlight);
  eleventy.addFilter('words', (/** @type {string} */ text = '') =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll(/`([^`]+)`/g, '<code>$1</code>'),
  );
  eleventy.addFilter('inSection', (/** @type {typeof pages} */ all, /** @type {string} */ section) =>
    all.filter((each) => each.section === section),
  );
  for (const file of linkedFiles) eleventy.addPassthroughCopy({ [`../${file}`]: `files/${file}.txt` });
  eleventy.addPassthroughCopy({ assets: 'assets' });
  return { dir: { input: 'pages', includes: '_includes', output: '../docs-site' }, htmlTemplateEngine: 'njk' };
}
