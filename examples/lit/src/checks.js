import { html, LitElement, nothing } from 'lit';
import './charter.js';

class FilmChecks extends LitElement {
  static properties = { given: { state: true }, heard: { state: true } };

  constructor() {
    super();
    this.heard = [];
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('give', this.take);
    document.addEventListener('cookie-consent-change', this.hear);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('give', this.take);
    document.removeEventListener('cookie-consent-change', this.hear);
  }

  // The page's own light DOM, so that its styles and whoever looks for the elements reach them.
  createRenderRoot() {
    return this;
  }

  render() {
    return html`${this.given ? this.elements(this.given) : nothing}<output>${this.heard.join(', ')}</output>`;
  }

  elements(given) {
    return html`<cookie-banner .store=${given.store} placement=${given.placement} .headingLevel=${given.level}>
        ${given.title ? html`<span slot="title">${given.title}</span>` : nothing}
        <p slot="message">${given.message}</p>
      </cookie-banner>
      <cookie-table columns=${given.columns} ?with-tools=${given.flag} .headingLevel=${given.level}></cookie-table>
      <cookie-gate service="film">
        <template .innerHTML=${given.embed}></template>
        ${given.link ? html`<a href=${given.link}>The film</a>` : nothing}
      </cookie-gate>
      <cookie-charter .store=${given.store}>
        <details slot="rights" @toggle=${this.hear}><summary>More rights</summary></details>
      </cookie-charter>
      <cookie-preferences ?modal=${given.flag}></cookie-preferences>
      <cookie-trigger @click=${this.hear}></cookie-trigger>
      ${given.bare ? this.bare(given) : nothing}`;
  }

  bare(given) {
    return html`<cookie-gate id="bare" service="film">
        <template><iframe src="/embed.html?bare" title="Film"></iframe></template>
      </cookie-gate>
      <cookie-table id="attribute" ?with-tools=${!given.bare}></cookie-table>`;
  }

  take = ({ detail }) => (this.given = detail);
  hear = ({ type }) => (this.heard = [...this.heard, `${this.given.label} ${type}`]);
}
customElements.define('film-checks', FilmChecks);
