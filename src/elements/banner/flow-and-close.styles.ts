import { css, type CSSResult } from 'lit';

/** What a banner is never drawn with ahead of its class: in the flow of the page, and with an X. */
export const flowAndCloseStyles: CSSResult = css`
  .flow {
    position: static;
    max-inline-size: none;
    max-block-size: none;
    border-block-width: 0 1px;
    box-shadow: none;
  }

  .flow:is(.raised, .closable) {
    position: relative;
    inset: auto;
  }

  .flow:not(.raised) {
    z-index: auto;
  }

  .closable .panel {
    padding-inline-end: calc(var(--_target) + 1.5 * var(--_space));
  }

  /* At the top right, as the Garante asks (R32), or where a line ends in the other direction. */
  .close {
    position: absolute;
    inset-block-start: calc(var(--_space) * 0.5);
    inset-inline-end: calc(var(--_space) * 0.5);
    min-inline-size: var(--_target);
    padding: 0;
    border-color: transparent;
    font-size: 1.5em;
    line-height: 1;
  }
`;
