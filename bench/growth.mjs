import { article } from './article.mjs';
import { inFrench } from './declaration.mjs';
import { charterAndHeldScript } from './contestants/kit-page.mjs';
import { loaderTags } from './contestants/loader/tags.mjs';
import { newVisitor, Visit } from './visit.mjs';
import { countOf } from './watch.mjs';

/**
 * @typedef {import('./declaration.mjs').Declaration} Declaration
 * @typedef {import('./contestants.mjs').Contestant} Contestant
 * @typedef {import('./measure.mjs').Sample} Sample
 */

/** A page so long that each step of a visit may take minutes. */
const PATIENCE = 180;

/**
 * A first visit to a page that declares many cookies, on which the preferences are opened.
 * @param {import('playwright-core').Browser} browser
 * @param {Contestant} contestant One with controls and a list.
 * @param {string} address
 * @returns {Promise<Sample>}
 */
export async function measureLongPreferences(browser, { controls, list }, address) {
  if (!controls?.open || !list) throw new Error('it has no list to measure');
  const visitor = await newVisitor(browser);
  try {
    const visit = await Visit.begin(visitor, address, { controls });
    await visit.until('visible', PATIENCE);
    await visit.settle(PATIENCE);
    const visible = visit.timeOf('visible');
    const bytes = visit.traffic.bytes;
    await visit.press(controls.open, controls.preferences);
    await visit.until('opened', PATIENCE);
    await visit.settle(PATIENCE);
    const { longest } = await visit.notes();
    const opened = visit.sincePress('opened');
    const { heap, nodes } = await visit.costs();
    const entries = await visit.page.evaluate(countOf, list.entries);
    return { bytes, visible, opened, longest, heap, nodes, entries };
  } finally {
    await visitor.close();
  }
}

/**
 * A visit to a page whose content is the declaration of many cookies.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {import('./watch.mjs').Rows} rows
 * @returns {Promise<Sample>}
 */
export async function measureTable(browser, address, rows) {
  const visitor = await newVisitor(browser);
  try {
    const visit = await Visit.begin(visitor, address, { rows });
    await visit.until('complete', PATIENCE);
    await visit.until('visible', PATIENCE);
    await visit.settle(PATIENCE);
    const { longest, shift } = await visit.notes();
    const [visible, complete] = [visit.timeOf('visible'), visit.timeOf('complete')];
    const { heap, nodes } = await visit.costs();
    return { bytes: visit.traffic.bytes, visible, complete, longest, shift, heap, nodes };
  } finally {
    await visitor.close();
  }
}

/** Tables of many cookies: the kit's, and one written in the page as a floor. */
export const TABLES = [
  { name: 'cookie-charter, `<cookie-table>`', path: 'table', place: 'cookie-table >>> tbody tr', html: kitTable },
  { name: 'static HTML table', path: 'static', place: 'main table tbody tr', html: staticTable },
];

/**
 * @param {Declaration} declaration
 * @param {string} address Where the page finds the built `cdn/`.
 */
function kitTable(declaration, address) {
  return article({
    head: `${charterAndHeldScript(declaration)}\n${loaderTags(address)}`,
    main: '<h1>Charte cookies</h1><cookie-table></cookie-table>',
  });
}

/** @param {Declaration} declaration */
function staticTable({ services }) {
  const rows = services.flatMap(({ provider, name, cookies }) =>
    cookies.map(
      (cookie) =>
        `<tr><td>${provider}</td><td>${name}</td><td><code>${cookie.name}</code></td><td>${cookie.description}</td><td>${inFrench(cookie.duration)}</td></tr>`,
    ),
  );
  return article({
    main: `<h1>Charte cookies</h1><table><thead><tr><th>Prestataire</th><th>Service</th><th>Cookie</th><th>Finalité</th><th>Durée</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`,
  });
}
