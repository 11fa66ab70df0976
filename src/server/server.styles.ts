import { css, type CSSResult } from 'lit';

/** What only the server's own rendering needs: it looks the same as what takes its place, and works without script. */
export const serverStyles: CSSResult = css`
  summary {
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  [open] > .disclosure::after {
    transform: translateY(0.125em) rotate(225deg);
  }

  .content > details {
    margin-block-end: calc(var(--_space) * 0.5);
  }

  details > .parties {
    margin-block: calc(var(--_space) * 0.5) 0;
  }

  .more > [open] {
    flex-basis: 100%;
  }

  /* Where the page comes in pieces it would grow in sight, away from the edge it stands at (R102). The form is its end. */
  .base:is(.bottom, .top, .centre):not(:has(~ form)) {
    visibility: hidden;
  }

  @media (scripting: none) {
    /* In the flow nothing is hidden behind it, for which a script would make room (R107). */
    .base:is(.bottom, .top, .centre) {
      position: static;
      max-inline-size: none;
      max-block-size: none;
      border-radius: 0;
      box-shadow: none;
      transform: none;
    }

    /* What no form can do. */
    button[type='button'] {
      display: none;
    }

    form[method='dialog'] :is(.all, .only, .radio) {
      display: none;
    }

    /* Without script the radios of a purpose change none of its services, whose own are answered. */
    fieldset.purpose {
      display: none;
    }
  }
`;
