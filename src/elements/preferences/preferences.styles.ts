import { css, type CSSResult } from 'lit';

export const preferencesStyles: CSSResult = css`
  dialog {
    inline-size: min(44rem, 100% - 2 * var(--_space));
    max-inline-size: none;
    max-block-size: calc(100dvh - 2 * var(--_space));
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
    background: var(--_paper);
    color: var(--_ink);
    box-shadow: 0 0 2rem rgb(0 0 0 / 0.35);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }

  .panel {
    padding: calc(var(--_space) * 1.25);
  }

  .panel-head {
    display: flex;
    flex-wrap: wrap-reverse;
    align-items: start;
    justify-content: end;
    gap: calc(var(--_space) * 0.5);
  }

  .panel-head .heading {
    flex: 1 1 14rem;
    font-size: 1.375em;
  }

  .floating {
    position: fixed;
    z-index: var(--cookie-banner-layer, 2147483000);
    inset: auto var(--_space) var(--_space);
    max-inline-size: 40rem;
    margin-inline: auto;
  }

  .floating .confirmation {
    margin: 0;
    box-shadow: 0 0 1.5rem rgb(0 0 0 / 0.25);
  }
`;
