import { css, type CSSResult } from 'lit';

export const serviceDetailsStyles: CSSResult = css`
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.125em var(--_space);
    padding-block: calc(var(--_space) * 0.25) calc(var(--_space) * 0.5);
    font-size: 0.9375em;
  }

  .details dt {
    color: var(--_quiet);
  }

  .details dd {
    margin-block-end: 0.5em;
  }

  .details .plain {
    list-style: none;
  }

  @container (min-width: 30em) {
    .details {
      grid-template-columns: minmax(8em, 1fr) 3fr;
    }

    .details dd {
      margin-block-end: 0.25em;
    }
  }
`;
