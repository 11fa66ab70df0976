import { css, type CSSResult } from 'lit';

/** What the elements share beside the base, right after it; those that are drawn ahead of their classes do without. */
export const furtherStyles: CSSResult = css`
  :host {
    --_line: var(--cookie-color-border, color-mix(in srgb, CanvasText 55%, Canvas));
    --_faint: var(--cookie-color-surface, color-mix(in srgb, CanvasText 4%, Canvas));
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
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
`;
