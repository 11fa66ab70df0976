import './charter.js';

const PAGES: Readonly<Record<string, string>> = {
  '#/': `<h1>Tonight</h1>
    <cookie-gate service="film">
      <template><iframe src="/embed.html" title="Film" width="480" height="270"></iframe></template>
    </cookie-gate>`,
  '#/cookies': `<h1>Cookies</h1>
    <cookie-table columns="provider name purpose duration status"></cookie-table>`,
};

const app = document.querySelector<HTMLElement>('#app');
if (app) {
  app.innerHTML = `<cookie-banner></cookie-banner>
    <nav><a href="#/">Tonight</a> <a href="#/cookies">Cookies</a> <button type="button" lang="fr">Français</button></nav>
    <main></main>
    <footer><cookie-trigger></cookie-trigger></footer>`;
  app.querySelector('button')?.addEventListener('click', () => (document.documentElement.lang = 'fr'));
}

function showPage(): void {
  const main = document.querySelector('main');
  if (main) main.innerHTML = PAGES[location.hash] ?? PAGES['#/'] ?? '';
}
addEventListener('hashchange', showPage);
showPage();
