import { css, type CSSResult } from 'lit';

export const gateStyles: CSSResult = css`
  .base {
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-block-size: 10rem;
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
    background: var(--_faint);
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5);
    margin-block-end: calc(var(--_space) * 0.5);
  }

  .base > p:last-of-type {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space);
    margin-block-end: 0;
  }

  ::slotted(p) {
    margin-block: 0 calc(var(--_space) * 0.5);
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
