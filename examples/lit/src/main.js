import { html, render } from 'lit';
import './charter.js';

const tonight = html`<h1>Tonight</h1>
  <cookie-gate service="film">
    <template><iframe src="/embed.html" title="Film" width="480" height="270"></iframe></template>
  </cookie-gate>`;

const cookies = html`<h1>Cookies</h1>
  <cookie-table columns="provider name purpose duration status"></cookie-table>`;

const speakFrench = () => (document.documentElement.lang = 'fr');

function show() {
  render(
    html`<cookie-banner></cookie-banner>
      <nav>
        <a href="#/">Tonight</a> <a href="#/cookies">Cookies</a>
        <button type="button" lang="fr" @click=${speakFrench}>Français</button>
      </nav>
      <main>${location.hash === '#/cookies' ? cookies : tonight}</main>
      <footer><cookie-trigger></cookie-trigger></footer>
      <cookie-preferences modal></cookie-preferences>`,
    document.querySelector('#app'),
  );
}
addEventListener('hashchange', show);
show();
