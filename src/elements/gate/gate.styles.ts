import { css, type CSSResult } from 'lit';

export const gateStyles: CSSResult = css`
  /* As tall as what it stands in for, and taller where its words need it: a height of its own would cut them. */
  .base {
    display: flex;
    flex-direction: column;
    justify-content: safe center;
    padding: calc(var(--_space) * 1.25);
    border: 1px solid var(--_rule);
    border-radius: var(--_corner);
    background: var(--_faint);
  }

  .base:empty {
    min-block-size: 10rem;
  }

  p,
  ::slotted(p) {
    max-inline-size: 72ch;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.625);
    margin-block: calc(var(--_space) * 0.25) calc(var(--_space) * 0.5);
  }

  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space);
  }

  .base > p:last-child {
    margin-block-end: 0;
  }

  ::slotted(p) {
    margin-block: 0 calc(var(--_space) * 0.5);
  }

  #details {
    container-type: inline-size;
  }

  /* Always there, so that assistive technology hears its words come; without any it takes no room. */
  .told {
    margin: 0;
  }

  .told .words {
    display: block;
    margin-block-start: calc(var(--_space) * 0.5);
  }

  @media print {
    .controls {
      display: none;
    }
  }
`;
