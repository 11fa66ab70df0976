import { css, type CSSResult } from 'lit';

export const bannerStyles: CSSResult = css`
  .base {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    max-block-size: 66vh;
    max-block-size: 66dvh;
    padding: var(--_space) max(var(--_space), calc((100% - var(--cookie-banner-width, 72rem)) / 2));
    border: 0 solid var(--_line);
    border-block-start-width: 1px;
    background: var(--_paper);
  }

  .base.bottom,
  .base.top,
  .base.centre {
    position: fixed;
    z-index: var(--cookie-banner-layer, 2147483000);
    inset-inline: 0;
    box-shadow: 0 0 1.5rem rgb(0 0 0 / 0.25);
  }

  .base.bottom {
    inset-block-end: 0;
  }

  .base.top {
    inset-block-start: 0;
    border-block-width: 0 1px;
  }

  .base.centre {
    inset-block-start: 50%;
    max-inline-size: min(40rem, calc(100% - 2 * var(--_space)));
    margin-inline: auto;
    padding: calc(var(--_space) * 1.5);
    border-width: 1px;
    border-radius: var(--_corner);
    transform: translateY(-50%);
  }

  .base.flow {
    max-block-size: none;
    border-block-width: 0 1px;
  }

  .content {
    flex: 1 1 auto;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }

  .content > :last-child {
    margin-block-end: 0;
  }

  p {
    margin-block-end: calc(var(--_space) * 0.5);
  }

  ::slotted(p) {
    margin-block: 0 calc(var(--_space) * 0.5);
  }

  .purposes {
    margin-block-end: calc(var(--_space) * 0.25);
  }

  .purposes dt {
    font-weight: 700;
  }

  .purposes dd {
    margin-block-end: calc(var(--_space) * 0.25);
  }

  .base.closable {
    padding-inline-end: max(calc(2.75rem + 2 * var(--_space)), calc((100% - var(--cookie-banner-width, 72rem)) / 2));
  }

  .base.closable.flow {
    position: relative;
  }

  /* At the top right, as the Garante asks (R32), or where a line ends in the other direction. */
  .close {
    position: absolute;
    inset-block-start: calc(var(--_space) * 0.5);
    inset-inline-end: calc(var(--_space) * 0.5);
    min-inline-size: 2.75rem;
    padding: 0;
    font-size: 1.25em;
  }

  .parties {
    margin-block-end: calc(var(--_space) * 0.75);
    padding-inline-start: 1.25em;
    columns: 14rem auto;
  }

  .actions {
    flex: none;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75);
    align-content: start;
  }

  .actions ::slotted([slot='customise']) {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5em 1.1em;
    border: 1px solid var(--_action);
    border-radius: var(--_corner);
    background: transparent;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    word-spacing: inherit;
    cursor: pointer;
  }

  .actions button {
    inline-size: 100%;
  }

  .confirmation-actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75);
  }

  @media (min-width: 48rem) {
    .base:is(.bottom, .top, .flow):not(.answered) {
      flex-direction: row;
      gap: calc(var(--_space) * 2);
      align-items: center;
    }

    .base:is(.bottom, .top, .flow) > .content {
      /* A scrolling box in a row has the row's height only when it may stretch to it. */
      align-self: stretch;
    }

    .base:is(.bottom, .top, .flow) > .actions {
      flex: none;
      inline-size: 20rem;
    }

    .purposes {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
      gap: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
