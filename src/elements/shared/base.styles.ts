import { css } from './template.js';

/**
 * What every element shares: tokens with their defaults, text, links, buttons, focus marks, forced colours.
 * Public tokens are `--cookie-*`; `--_*` are ours. System colours follow the page's `color-scheme` by themselves.
 */
export const baseStyles: string = css`
  :host {
    --_ink: var(--cookie-color-text, CanvasText);
    --_paper: var(--cookie-color-background, Canvas);
    --_rule: var(--cookie-color-divider, color-mix(in srgb, CanvasText 16%, Canvas));
    --_quiet: var(--cookie-color-text-quiet, color-mix(in srgb, CanvasText 75%, Canvas));
    /* What the kit brings itself, lighter where the page is dark. */
    --_blue: #1b4a8f;
    --_on-blue: #fff;
    --_action: var(--cookie-color-action, var(--_blue));
    --_on-action: var(--cookie-color-on-action, var(--_on-blue));
    --_action-hover: var(--cookie-color-action-hover, color-mix(in srgb, var(--_action) 82%, CanvasText));
    --_action-active: var(--cookie-color-action-active, color-mix(in srgb, var(--_action) 68%, CanvasText));
    --_accent: var(--cookie-color-accent, var(--_blue));
    --_focus-mark: var(--cookie-focus-width, 3px) solid var(--cookie-color-focus, var(--_accent));
    --_focus-gap: var(--cookie-focus-offset, 2px);
    --_focus-ground: var(--cookie-color-focus-background, var(--_action));
    --_focus-words: var(--cookie-color-focus-text, var(--_on-action));
    /* A page whose root text is small keeps room to breathe and to press. */
    --_space: var(--cookie-space, max(1rem, 16px));
    --_target: max(2.75rem, 44px);
    --_corner: var(--cookie-corner, 0.5rem);
    --_button-corner: var(--cookie-button-corner, var(--_corner));
    --_button-line: var(--cookie-button-border-width, 1px);
    --_button-padding: var(--cookie-button-padding, 0.5em 1em);
    --_button-size: var(--cookie-button-font-size, inherit);
    --_button-weight: var(--cookie-button-font-weight, 600);
    --_button-shadow: var(--cookie-button-shadow, none);
    --_lift: var(--cookie-shadow, 0 0.125rem 0.5rem rgb(0 0 0 / 0.12), 0 0.75rem 2.5rem rgb(0 0 0 / 0.2));
    display: block;
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_blue: light-dark(#1b4a8f, #a9c8ff);
      --_on-blue: light-dark(#fff, #0b1b33);
    }
  }

  /*
   * Inside, and not on the host, which the rules of the page reach: a reset of everything on the page leaves the text as
   * it is. What a reader sets for all text, its spacing, still comes in.
   */
  :where([part~='base'], .floating) {
    color: var(--_ink);
    font-family: var(--cookie-font-family, inherit);
    font-size: var(--cookie-font-size, max(1rem, 16px));
    font-style: normal;
    font-weight: 400;
    line-height: var(--cookie-line-height, 1.5);
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  p {
    margin-block-end: calc(var(--_space) * 0.75);
  }

  .heading {
    margin-block-end: calc(var(--_space) * 0.5);
    font-family: var(--cookie-heading-font-family, inherit);
    font-size: 1.25em;
    font-weight: var(--cookie-heading-font-weight, 700);
    line-height: 1.25;
    text-wrap: balance;
  }

  [tabindex='-1']:focus {
    outline: none;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  code {
    font-family: var(--cookie-font-family-code, ui-monospace, monospace);
    font-size: 0.9375em;
  }

  /* Every control, those in the page too. They differ in these colours alone. */
  button,
  summary,
  .actions ::slotted(*) {
    --_ground: var(--_paper);
    --_edge: var(--_action);
    --_words: var(--_accent);
    position: relative;
    min-block-size: var(--_target);
    padding: var(--_button-padding);
    border: var(--_button-line) solid var(--_edge);
    border-radius: var(--_button-corner);
    background: var(--_ground);
    color: var(--_words);
    font: inherit;
    font-size: var(--_button-size);
    font-weight: var(--_button-weight);
    line-height: 1.25;
    letter-spacing: inherit;
    word-spacing: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }

  button:hover {
    --_ground: color-mix(in srgb, var(--_action) 8%, var(--_paper));
  }

  button:active {
    --_ground: color-mix(in srgb, var(--_action) 16%, var(--_paper));
  }

  .disclosure {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    margin-inline-start: -0.375em;
    padding: 0.25em 0.375em;
    border: 0;
    background: transparent;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }

  :is(a, .disclosure):hover {
    text-decoration-thickness: 2px;
  }

  .disclosure::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.125em) rotate(45deg);
  }

  .disclosure[aria-expanded='true']::after {
    transform: translateY(0.125em) rotate(225deg);
  }

  :focus-visible,
  .actions ::slotted(:focus-visible) {
    outline: var(--_focus-mark);
    outline-offset: var(--_focus-gap);
  }

  :where(a, button, summary):focus-visible {
    --_ground: var(--cookie-color-focus-background, var(--_paper));
    --_words: var(--cookie-color-focus-text, var(--_accent));
    color: var(--_words);
  }

  :is(a, .disclosure):focus-visible {
    background: var(--cookie-color-focus-background, transparent);
  }

  @media (forced-colors: active) {
    button,
    .choices ::slotted(*) {
      --_edge: ButtonText !important;
    }
  }

  @media print {
    button,
    .disclosure {
      display: none;
    }
  }
`;

/**
 * Both answers, whichever: one rule, so that none can be favoured (R25, R31). `banner.styles.ts` keeps this look for
 * those that the kit itself puts in the page's light DOM.
 */
export const choiceStyles: string = css`
  /* Whatever a page says of their box, it says nothing that one answer alone would lose by. */
  .choices {
    position: static !important;
    display: grid !important;
    grid: none / repeat(auto-fit, minmax(min(7.5rem, 100%), 1fr)) !important;
    gap: calc(var(--_space) * 0.75);
    overflow: visible !important;
    inline-size: auto !important;
    max-inline-size: none !important;
    block-size: auto !important;
    max-block-size: none !important;
    clip-path: none !important;
    mask: none !important;
  }

  .choice,
  .choices ::slotted(*) {
    --_ground: var(--_action) !important;
    --_edge: var(--_ground);
    --_words: var(--_on-action) !important;
    inline-size: 100%;
    block-size: 100%;
    /* Their words stand in the middle: beside them there is room, or long ones need it. */
    padding-inline: 0.25em;
    box-shadow: var(--_button-shadow);
    text-decoration: none;
  }

  .choice:hover,
  .choices ::slotted(:hover) {
    --_ground: var(--_action-hover) !important;
  }

  .choice:active,
  .choices ::slotted(:active) {
    --_ground: var(--_action-active) !important;
  }

  .choice:focus-visible,
  .choices ::slotted(:focus-visible) {
    --_ground: var(--_focus-ground) !important;
    --_words: var(--_focus-words) !important;
  }
`;
