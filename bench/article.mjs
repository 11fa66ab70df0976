import { SITE } from './declaration.mjs';

/**
 * What a contestant adds to the page that all of them share.
 * @typedef {{ head?: string, first?: string, last?: string, footer?: string, main?: string }} Additions
 * HTML at the end of the head, first and last in the body, in the footer, and in place of the article.
 */

const PICTURE = `<svg viewBox="0 0 640 200" width="640" height="200" role="img" aria-label="La Valserine sous le pont">
<rect width="640" height="200" fill="#dcebf0"/><path d="M0 150 Q160 90 320 140 T640 120 V200 H0Z" fill="#5f8f6b"/>
<path d="M0 185 Q160 165 320 182 T640 172 V200 H0Z" fill="#4a7fa5"/><path d="M200 182 Q320 60 440 182" fill="none" stroke="#6b5b4b" stroke-width="14"/>
<circle cx="560" cy="50" r="24" fill="#f3c969"/></svg>`;

const ARTICLE = `<h1>Le pont de la Valserine rouvre aux piétons</h1>
${PICTURE}
<p>Après quatorze mois de travaux, le pont de pierre qui relie le quartier de la gare au vieux bourg rouvre samedi. Les voitures attendront le printemps : la chaussée doit encore recevoir son revêtement, et les réseaux qui passent sous le tablier ne seront raccordés qu’en février.</p>
<p>Les ouvriers ont repris chaque voussoir de l’arche, remplacé un quart des pierres et refait l’étanchéité. La couleur des joints a été choisie d’après des échantillons trouvés dans les fondations, que les archives datent de la reconstruction de 1868.</p>
<p>La ville publie sur ce portail le détail des dépenses, les relevés de circulation et les mesures de vibration prises pendant le chantier. Une visite guidée part du musée samedi à dix heures ; elle est gratuite, sans inscription, et praticable en fauteuil roulant.</p>`;

/**
 * The page of every contestant, a short article, with what one of them adds.
 * @param {Additions} additions
 */
export function article({ head = '', first = '', last = '', footer = '', main = ARTICLE }) {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Le pont de la Valserine – ${SITE}</title>
<link rel="icon" href="data:,">
<style>
body { margin: 0; font: 1rem/1.6 system-ui, sans-serif; color: #1b1b1b; }
main, footer { max-width: 42rem; margin: 0 auto; padding: 1.5rem; }
svg { max-width: 100%; height: auto; }
</style>
${head}
</head>
<body>
${first}
<main>
${main}
</main>
<footer><p>Ville de Valserine ${footer}</p></footer>
${last}
</body>
</html>
`;
}
