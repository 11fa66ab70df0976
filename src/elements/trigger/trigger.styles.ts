import { css } from '../shared/template.js';

export const triggerStyles: string = css`
  :host {
    display: inline-block;
  }

  /* The button is the outermost box, where the text of the kit begins. */
  button {
    font-family: var(--cookie-font-family, inherit);
    font-size: var(--cookie-button-font-size, var(--cookie-font-size, max(1rem, 16px)));
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
