import { css, type CSSResult } from 'lit';

export const triggerStyles: CSSResult = css`
  :host {
    display: inline-block;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
