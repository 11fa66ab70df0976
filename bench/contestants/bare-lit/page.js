import { css, html, LitElement, nothing } from 'lit';
import { purposes, words } from 'bench:data';

/** The least a banner made with Lit can be: what any other adds to this is its own. */
class BareQuestion extends LitElement {
  static properties = { answered: { state: true } };
  static styles = css`
    section { position: fixed; inset: auto 0 0; padding: 1rem; background: #fff; border-top: 1px solid; }
  `;

  constructor() {
    super();
    this.answered = document.cookie.includes('bare=');
    if (document.cookie.includes('bare=yes')) this.release();
  }

  render() {
    if (this.answered) return nothing;
    return html`<section>
      <p>${words.message}</p>
      <button class="accept" @click=${() => this.answer('yes')}>${words.accept}</button>
      <button class="reject" @click=${() => this.answer('no')}>${words.reject}</button>
      <button class="open" @click=${() => this.renderRoot.querySelector('dialog').showModal()}>${words.customise}</button>
      <dialog>${purposes.map(({ title, description }) => html`<p>${title} : ${description}</p>`)}</dialog>
    </section>`;
  }

  answer(word) {
    document.cookie = `bare=${word}; path=/; max-age=3600`;
    this.answered = true;
    if (word === 'yes') this.release();
  }

  release() {
    document.head.append(Object.assign(document.createElement('script'), { src: '/held.js' }));
  }
}
customElements.define('bare-question', BareQuestion);
