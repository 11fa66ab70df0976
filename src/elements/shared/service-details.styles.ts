import { css, type CSSResult } from 'lit';

export const serviceDetailsStyles: CSSResult = css`
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.125em var(--_space);
    padding-block-end: calc(var(--_space) * 0.5);
    font-size: 0.9375em;
  }

  .details dt {
    color: var(--_quiet);
  }

  .details dd {
    margin-block-end: 0.375em;
  }

  .details .plain {
    list-style: none;
  }

  @media (min-width: 40rem) {
    .details {
      grid-template-columns: minmax(8rem, 1fr) 3fr;
    }
  }
`;
