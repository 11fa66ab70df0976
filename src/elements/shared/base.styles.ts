import { css, type CSSResult } from 'lit';

/**
 * What every element shares: tokens with their defaults, text, links, buttons, focus marks, forced colours.
 * Public tokens are `--cookie-*`; `--_*` are ours. System colours follow the page's `color-scheme` by themselves.
 */
export const baseStyles: CSSResult = css`
  :host {
    --_ink: var(--cookie-color-text, CanvasText);
    --_paper: var(--cookie-color-background, Canvas);
    --_line: var(--cookie-color-border, color-mix(in srgb, CanvasText 55%, Canvas));
    --_faint: var(--cookie-color-surface, color-mix(in srgb, CanvasText 5%, Canvas));
    --_quiet: var(--cookie-color-text-quiet, color-mix(in srgb, CanvasText 78%, Canvas));
    --_action: var(--cookie-color-action, #1b4a8f);
    --_on-action: var(--cookie-color-on-action, #fff);
    --_accent: var(--cookie-color-accent, #1b4a8f);
    --_space: var(--cookie-space, 1rem);
    --_corner: var(--cookie-corner, 0.375rem);
    display: block;
    color: var(--_ink);
    font-family: var(--cookie-font-family, inherit);
    font-size: var(--cookie-font-size, 1rem);
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: start;
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_action: var(--cookie-color-action, light-dark(#1b4a8f, #a9c8ff));
      --_on-action: var(--cookie-color-on-action, light-dark(#fff, #0b1b33));
      --_accent: var(--cookie-color-accent, light-dark(#1b4a8f, #a9c8ff));
    }
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
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  p {
    margin-block-end: calc(var(--_space) * 0.75);
  }

  .heading {
    margin-block-end: calc(var(--_space) * 0.5);
    font-size: 1.25em;
    font-weight: 700;
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

  button {
    position: relative;
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
    line-height: 1.25;
    cursor: pointer;
    touch-action: manipulation;
  }

  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  button.disclosure {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    padding-inline: 0 0.25em;
    border: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  button.disclosure::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.125em) rotate(45deg);
  }

  button.disclosure[aria-expanded='true']::after {
    transform: translateY(0.125em) rotate(225deg);
  }

  :is(a, button, input, summary, [tabindex='0']):focus-visible {
    outline: 3px solid var(--cookie-color-focus, var(--_accent));
    outline-offset: 2px;
  }

  .visually-hidden {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
    }
  }

  @media print {
    button {
      display: none;
    }
  }
`;

/** Both answers, whichever: one rule, so that none can be favoured (R25, R31). */
export const choiceStyles: CSSResult = css`
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8rem, 100%), 1fr));
    gap: calc(var(--_space) * 0.75);
  }

  .choice,
  .choices ::slotted(*) {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_action);
    border-radius: var(--_corner);
    background: var(--_action);
    color: var(--_on-action);
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    word-spacing: inherit;
    line-height: 1.25;
    cursor: pointer;
    touch-action: manipulation;
  }

  @media (forced-colors: active) {
    .choice,
    .choices ::slotted(*) {
      border-color: ButtonText;
    }
  }
`;
