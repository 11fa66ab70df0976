import { css } from '../shared/template.js';

export const bannerStyles: string = css`
  :host {
    box-sizing: border-box;
    inline-size: 100%;
  }

  /* What is inside follows the width the banner really has, in its own text size: a box, or a bar where there is room. */
  .base {
    --_offset: var(--cookie-banner-offset, 0px);
    container-type: inline-size;
    position: fixed;
    z-index: var(--cookie-banner-layer, 2147483000);
    inset-inline: var(--_offset);
    max-inline-size: var(--cookie-banner-max-width, none);
    max-block-size: 66vh;
    max-block-size: 66dvh;
    border: 0 solid var(--_rule);
    border-block-start-width: 1px;
    background: var(--_paper);
    box-shadow: var(--_lift);
  }

  .base,
  .panel {
    display: flex;
    flex-direction: column;
  }

  .bottom {
    inset-block-end: var(--_offset);
  }

  .top {
    inset-block-start: var(--_offset);
    border-block-width: 0 1px;
  }

  .centre {
    inset-block-start: 50%;
    inset-inline: 0;
    max-inline-size: min(40rem, 100% - 2 * var(--_space));
    margin-inline: auto;
    border-width: 1px;
    border-radius: var(--_corner);
    transform: translateY(-50%);
  }

  .panel,
  .content {
    flex: auto;
    min-block-size: 0;
  }

  .panel {
    --_margin: var(--_space);
    gap: calc(var(--_space) * 0.75);
    inline-size: 100%;
    max-inline-size: calc(var(--cookie-banner-width, 72em) + 2 * var(--_margin));
    margin-inline: auto;
    padding: var(--_space) var(--_margin);
  }

  .content {
    overflow: auto;
    overscroll-behavior: contain;
  }

  /* Only where there is more to scroll to can it be reached by keyboard. */
  .content[tabindex] {
    box-shadow: 0 1px var(--_rule);
  }

  .content > :last-child {
    margin-block-end: 0;
  }

  p,
  ::slotted(p) {
    max-inline-size: 80ch;
    margin-block: 0 calc(var(--_space) * 0.5);
  }

  [part='title'] {
    margin-block-end: calc(var(--_space) * 0.375);
    font-size: 1.125em;
  }

  .purposes {
    display: grid;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
    margin-block: calc(var(--_space) * 0.75) calc(var(--_space) * 0.375);
  }

  .purposes dt {
    font-weight: 600;
  }

  .purposes dd,
  .aside {
    color: var(--_quiet);
    font-size: 0.9375em;
    line-height: 1.45;
  }

  .parties {
    margin-block-end: calc(var(--_space) * 0.5);
    padding-inline-start: 1.25em;
    columns: 14rem auto;
  }

  .actions {
    flex: none;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.625);
    align-content: start;
  }

  .actions ::slotted(*) {
    --_ground: transparent;
    box-sizing: border-box;
    text-align: center;
  }

  .actions ::slotted(*),
  .actions button {
    inline-size: 100%;
  }

  /*
   * The kit's own words and controls in the page's light DOM. What the page says of them does not count, nor what it
   * would add to them: a reset would take their look, and a rule for one answer alone would unbalance both. A flex
   * container has no first line and no first letter to set apart.
   */
  ::slotted([data-light]) {
    all: unset !important;
    display: flex !important;
    direction: inherit !important;
    unicode-bidi: isolate !important;
  }

  ::slotted([data-light])::before,
  ::slotted([data-light])::after {
    content: none !important;
  }

  ::slotted(p[data-light]) {
    max-inline-size: 80ch !important;
    margin-block-end: calc(var(--_space) * 0.5) !important;
  }

  .actions ::slotted([data-light]) {
    justify-content: center !important;
    align-items: center !important;
    box-sizing: border-box !important;
    inline-size: 100% !important;
    min-block-size: var(--_target) !important;
    padding: var(--_button-padding) !important;
    border: var(--_button-line) solid var(--_edge) !important;
    border-radius: var(--_button-corner) !important;
    background: var(--_ground) !important;
    color: var(--_words) !important;
    font-size: var(--_button-size) !important;
    font-weight: var(--_button-weight) !important;
    line-height: 1.25 !important;
    text-align: center !important;
    text-shadow: none !important;
    cursor: pointer !important;
    touch-action: manipulation !important;
  }

  .choices ::slotted([data-light]) {
    block-size: 100% !important;
    padding-inline: 0.25em !important;
    box-shadow: var(--_button-shadow) !important;
  }

  .actions ::slotted([data-light]:focus-visible) {
    outline: var(--_focus-mark) !important;
    outline-offset: var(--_focus-gap) !important;
  }

  .confirmation p {
    margin-block-end: calc(var(--_space) * 0.75);
  }

  .confirmation-actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.625);
  }

  @container (min-width: 36em) {
    .purposes > div {
      display: grid;
      grid-template-columns: minmax(10.5em, 1fr) 3fr;
      gap: 0 var(--_space);
      align-items: baseline;
    }

    .panel {
      --_margin: calc(var(--_space) * 1.5);
      padding-block: calc(var(--_space) * 1.25);
    }

    [part='title'] {
      font-size: 1.25em;
    }
  }

  @container (min-width: 52em) {
    .panel:not(.answered) {
      flex-direction: row;
      gap: calc(var(--_space) * 2.5);
      align-items: center;
    }

    .panel > .content {
      /* A scrolling box in a row has the row's height only when it may stretch to it. */
      align-self: stretch;
    }

    .panel > .actions {
      inline-size: 21em;
    }
  }

  @container (min-width: 66em) {
    .purposes {
      grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
    }

    .purposes > div {
      display: block;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
