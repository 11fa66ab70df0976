import assert from 'node:assert/strict';
import { eventually, eventuallyEqual } from '../support/engines/eventually.ts';
import { press, pressOn, tabTo, untilFocused, untilSeen, visit } from '../support/engines/person.ts';
import { arriveAt, CHARTER } from '../support/engines/small-page.ts';
import { inEveryEngine } from '../support/engines/suite.ts';
import type { Tab } from '../support/engines/tab.ts';
import type { More, Told } from '../support/engines/told.ts';

const BASE = '[part~="base"]';
const CHANGE = 'Vous pouvez changer d’avis à tout moment avec « Gérer les cookies », présent sur chaque page.';
const GATE =
  '<cookie-gate service="film" heading-level="2"><template><p tabindex="0">Film</p></template></cookie-gate>';
const PREFERENCES = '<cookie-preferences heading-level="3"></cookie-preferences>';
const WIDTHS = ['60rem', '20rem'];
const aTable = (width: string): string =>
  `<div style="inline-size: ${width}"><cookie-table columns="provider name purpose" category="statistics"></cookie-table></div>`;

const CHOICES = [
  'group Tous les services que vous pouvez choisir',
  ...['button Tout accepter', 'button Tout refuser'],
  'heading Cookies nécessaires',
  'button Voir plus de détails (Session)',
  'heading Cookies statistiques',
  ...['group Cookies statistiques', 'radio Accepter', 'radio Refuser'],
  ...['group Mesure', 'radio Accepter', 'radio Refuser'],
  'button Voir plus de détails (Mesure)',
  'heading Cookies tiers',
  ...['group Cookies tiers', 'radio Accepter', 'radio Refuser'],
  ...['group Film', 'radio Accepter', 'radio Refuser'],
  'button Voir plus de détails (Film)',
  'button Confirmer mes choix',
];

/** The roles that are compared. Text, paragraphs and boxes have others, which each engine calls its own way. */
const ROLES = new Set([
  ...['region', 'search', 'heading', 'dialog', 'group', 'status', 'link'],
  ...['button', 'radio', 'searchbox', 'table'],
]);
/** The parts of a table, which not every engine gives a name. */
const CELLS = new Set(['row', 'columnheader', 'rowheader', 'cell']);

const line = ({ role, name }: Told): string => (CELLS.has(role) ? role : `${role} ${name}`.trim());

/** Role and name of everything on the page, from the first that starts so. */
async function lines(tab: Tab, from = '', roles: ReadonlySet<string> = ROLES): Promise<string[]> {
  const all = (await tab.told()).filter(({ role }) => roles.has(role)).map(line);
  return all.slice(all.findIndex((each) => each.startsWith(from)));
}

/** One fact beside the names of everything that has this role. */
async function facts<Fact extends keyof More>(
  tab: Tab,
  role: string,
  fact: Fact,
): Promise<Record<string, More[Fact] | undefined>> {
  const all = (await tab.told()).filter((each) => each.role === role);
  return Object.fromEntries(all.map(({ name, more }) => [name, more?.[fact]]));
}

inEveryEngine('what the accessibility tree of the engine tells', (it) => {
  it('tells of the banner first: a region with the name of its title, then both answers (R104)', async (scene) => {
    const tab = await arriveAt(scene, {});
    await untilSeen(tab, BASE, 'cookie-banner');
    await eventuallyEqual(
      () => lines(tab),
      [
        ...['region Les cookies sur Portail', 'heading Les cookies sur Portail'],
        'button 1 tiers concerné',
        ...['button Tout accepter', 'button Tout refuser', 'button Personnaliser'],
        ...['heading Portail', 'button Gérer les cookies'],
      ],
    );
  });

  it('tells of the message after an answer as a group that has its words for a name (R105, R114)', async (scene) => {
    const tab = await arriveAt(scene, {});
    await tabTo(tab, '[data-action="reject"]');
    await tab.type('Enter');
    await untilFocused(tab, 'confirmation');
    const words = `Vous avez refusé ces cookies. ${CHANGE}`;
    await eventuallyEqual(
      () => lines(tab),
      [
        ...[`region ${words}`, `group ${words}`, 'status'],
        ...['button Gérer les cookies', 'button Masquer ce message'],
        ...['heading Portail', 'button Gérer les cookies'],
      ],
    );
  });

  it('tells of the dialog by its title, of a way out, and of each question as a group with a name (R115, R116)', async (scene) => {
    const tab = await arriveAt(scene, {});
    await press(tab, 'customise', 'cookie-trigger');
    await untilSeen(tab, 'dialog[open]');
    const title = 'Panneau de gestion des cookies';
    await eventuallyEqual(
      () => lines(tab, 'dialog'),
      [`dialog ${title}`, `heading ${title}`, 'button Fermer', ...CHOICES],
    );
    await press(tab, 'save', 'dialog[open]');
    await untilFocused(tab, 'confirmation');
    const words = `Vos choix sont enregistrés. ${CHANGE}`;
    await eventuallyEqual(
      () => lines(tab, 'region Vos choix'),
      [`region ${words}`, `group ${words}`, 'status', 'button Masquer ce message'],
    );
  });

  it('tells that the dialog is modal, and nothing of the page behind it (R98, R115)', async (scene) => {
    const tab = await arriveAt(scene, {});
    await press(tab, 'customise', 'cookie-trigger');
    await untilSeen(tab, 'dialog[open]');
    await eventuallyEqual(() => facts(tab, 'dialog', 'modal'), { 'Panneau de gestion des cookies': true });
    await eventuallyEqual(() => facts(tab, 'region', 'modal'), {});
    await tab.type('Escape');
    await eventuallyEqual(() => facts(tab, 'dialog', 'modal'), {});
    await eventuallyEqual(() => facts(tab, 'region', 'modal'), { 'Les cookies sur Portail': false });
  });

  it('tells of choices in the page as a region (R116)', async (scene) => {
    const tab = await arriveAt(scene, { main: PREFERENCES });
    await untilSeen(tab, 'input', 'cookie-preferences');
    const title = 'Panneau de gestion des cookies';
    await eventuallyEqual(
      () => lines(tab, 'region Panneau'),
      [`region ${title}`, `heading ${title}`, ...CHOICES, 'button Gérer les cookies'],
    );
  });

  it('tells on which level each heading stands (R104, R116)', async (scene) => {
    const tab = await arriveAt(scene, { main: PREFERENCES });
    await untilSeen(tab, 'input', 'cookie-preferences');
    await eventuallyEqual(() => facts(tab, 'heading', 'level'), {
      ...{ Portail: 1, 'Les cookies sur Portail': 2, 'Panneau de gestion des cookies': 3 },
      ...{ 'Cookies nécessaires': 4, 'Cookies statistiques': 4, 'Cookies tiers': 4 },
    });
  });

  it('tells that nothing is ticked before an answer, what is after, and the names stay (R4, R112, R116)', async (scene) => {
    const tab = await arriveAt(scene, { main: PREFERENCES });
    await untilSeen(tab, 'input', 'cookie-preferences');
    const radios = async (): Promise<string[]> =>
      (await tab.told()).flatMap(({ role, name, more }) =>
        role === 'radio' ? `${name}: ${String(more?.checked)}` : [],
      );
    const four = (pair: readonly string[]): string[] => [pair, pair, pair, pair].flat();
    await eventuallyEqual(radios, four(['Accepter: false', 'Refuser: false']));
    await press(tab, 'accept', 'cookie-banner');
    await eventuallyEqual(radios, four(['Accepter: true', 'Refuser: false']));
  });

  it('tells which details are shown (R116)', async (scene) => {
    const tab = await arriveAt(scene, { main: GATE });
    await untilSeen(tab, BASE, 'cookie-gate');
    const [parties, kept] = ['1 tiers concerné', 'Ce que ce service conserve'];
    const expanded = async (): Promise<unknown[]> => {
      const all = await facts(tab, 'button', 'expanded');
      return [parties, kept, 'Autoriser Film'].map((name) => all[name]);
    };
    await eventuallyEqual(expanded, [false, false, undefined]);
    await pressOn(tab, '[part~="disclosure"]', 'cookie-gate');
    await eventuallyEqual(expanded, [false, true, undefined]);
    await pressOn(tab, '[part~="disclosure"]', 'cookie-banner');
    await eventuallyEqual(expanded, [true, true, undefined]);
  });

  it('tells of a gate as a region with its name, and of a status that is there before its words (R114)', async (scene) => {
    const tab = await arriveAt(scene, { main: GATE });
    await untilSeen(tab, BASE, 'cookie-gate');
    await eventuallyEqual(
      () => lines(tab, 'region Film'),
      [
        ...['region Film : contenu bloqué', 'heading Film : contenu bloqué'],
        ...['button Autoriser Film', 'button Afficher une seule fois', 'button Gérer les cookies'],
        ...['button Ce que ce service conserve', 'status', 'button Gérer les cookies'],
      ],
    );
  });

  it('tells the words of each message in the region that was there (R114)', async (scene) => {
    const tab = await arriveAt(scene, { main: GATE });
    await untilSeen(tab, BASE, 'cookie-gate');
    await eventuallyEqual(() => facts(tab, 'status', 'words'), { '': '' });
    await eventuallyEqual(() => facts(tab, 'status', 'live'), { '': 'polite' });
    await press(tab, 'accept', 'cookie-gate');
    await eventuallyEqual(() => facts(tab, 'status', 'words'), { '': `Vous avez autorisé Film. ${CHANGE}` });
  });

  it('tells of a table by its caption, with a header for each column and each row, wide and as cards (R117)', async (scene) => {
    for (const width of WIDTHS) {
      const tab = await arriveAt(scene, { main: aTable(width) });
      await untilSeen(tab, 'tbody tr', 'cookie-table');
      await eventuallyEqual(
        () => lines(tab, 'table', new Set(['table', ...CELLS])),
        [
          'table Cookies statistiques : avec votre consentement (1 ligne)',
          ...['row', 'columnheader', 'columnheader', 'columnheader'],
          ...['row', 'cell', 'rowheader', 'cell'],
        ],
      );
      const display = `getComputedStyle(document.querySelector('cookie-table').shadowRoot.querySelector('td')).display`;
      assert.equal((await tab.evaluate(display)) === 'table-cell', width === '60rem');
    }
  });

  it('tells the names of a table’s headers, wide and as cards (R117)', async (scene) => {
    for (const width of WIDTHS) {
      const tab = await arriveAt(scene, { main: aTable(width) });
      // As cards, each cell has the name of its column before it, to be seen and not to be heard twice.
      const words = async (role: string): Promise<unknown[]> => Object.values(await facts(tab, role, 'words'));
      await eventuallyEqual(() => words('columnheader'), ['Nom du prestataire', 'Nom du cookie', 'Finalités']);
      await eventuallyEqual(() => words('rowheader'), ['st_id']);
      await eventuallyEqual(() => words('cell'), ['Ville', 'Compter les pages lues.']);
    }
  });

  it('tells the headers of each cell, wide and as cards (R117)', async (scene) => {
    for (const width of WIDTHS) {
      const tab = await arriveAt(scene, { main: aTable(width) });
      // What comes before the header of its row has that of its column alone, by HTML's own rule.
      await eventuallyEqual(() => facts(tab, 'cell', 'headers'), {
        ...{ Ville: ['Nom du prestataire'], 'Compter les pages lues.': ['st_id', 'Finalités'] },
      });
    }
  });

  it('tells of a table that scrolls as a region with a name, which keys reach (R117)', async (scene) => {
    const columns = 'provider service name purpose duration party technique recipients ground retention';
    const tab = await arriveAt(scene, {
      main: `<div style="inline-size: 46rem"><cookie-table category="statistics" columns="${columns}"></cookie-table></div>`,
    });
    await untilSeen(tab, '[part~="scroller"][tabindex="0"]', 'cookie-table');
    await tabTo(tab, '[part~="scroller"]');
    const name = 'Cookies statistiques : avec votre consentement';
    await eventuallyEqual(
      () => lines(tab, 'heading Cookies'),
      [`heading ${name}`, `region ${name}`, `table ${name} (1 ligne)`, 'button Gérer les cookies'],
    );
  });

  it('tells of the tools of a table as a search, with a name for each control (R114, R116)', async (scene) => {
    const tab = await arriveAt(scene, {
      main: '<cookie-table with-tools columns="name duration" category="statistics"></cookie-table>',
    });
    await untilSeen(tab, 'thead button', 'cookie-table');
    await eventuallyEqual(
      () => lines(tab, 'search'),
      [
        ...['search Rechercher et filtrer', 'searchbox Rechercher dans ce tableau', 'status'],
        'heading Cookies statistiques : avec votre consentement',
        'table Cookies statistiques : avec votre consentement (1 ligne)',
        ...['button Nom du cookie', 'button Durée', 'button Gérer les cookies'],
      ],
    );
  });

  it('tells what filters a table, what a press on a header does, and how many rows are found (R114, R117)', async (scene) => {
    const tab = await arriveAt(scene, { main: '<cookie-table with-tools columns="name"></cookie-table>' });
    await untilSeen(tab, 'thead button', 'cookie-table');
    await eventuallyEqual(
      async () => Object.keys(await facts(tab, 'combobox', 'description')),
      ['Finalité', 'Votre choix'],
    );
    await eventuallyEqual(() => facts(tab, 'status', 'words'), { '': '3 lignes affichées sur 3' });
    const described = async (): Promise<unknown> => (await facts(tab, 'button', 'description'))['Nom du cookie'];
    await eventuallyEqual(described, 'Trier par Nom du cookie');
  });

  it('tells in which language each text is read (R120)', async (scene) => {
    const [session, , film] = CHARTER.services;
    const tab = await arriveAt(scene, {
      charter: { services: [{ ...session, name: { de: 'Anmeldung' } }, film] },
      main: '<cookie-table columns="service name"></cookie-table>',
    });
    const languages = async (): Promise<unknown[]> => {
      const all = await facts(tab, 'text leaf', 'language');
      return ['Anmeldung', 'Film', 'Portail'].map((text) => all[text]);
    };
    await eventuallyEqual(languages, ['de', 'fr', 'fr']);
  });

  it('tells of the ways back in the same order on every page (R113)', async ({ site, arrive }) => {
    const tab = await (await arrive()).open();
    for (const file of ['index.html', 'charter.html', 'preferences.html']) {
      await visit(tab, `${site.origin}/examples/portal/${file}`);
      await untilSeen(tab, BASE, 'cookie-trigger');
      const last = ['button Gérer les cookies', 'link Charte cookies', 'link Accueil des exemples'];
      await eventually(async () => (await lines(tab)).slice(-3).join() === last.join(), `${file}: ${last.join()}`);
    }
  });
});
