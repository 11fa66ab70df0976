import { css, type CSSResult } from 'lit';

export const preferencesStyles: CSSResult = css`
  dialog {
    inline-size: min(48rem, 100% - 2 * var(--_space));
    max-inline-size: none;
    max-block-size: calc(100dvh - 2 * var(--_space));
    padding: 0;
    border: 1px solid var(--_rule);
    border-radius: var(--_corner);
    background: var(--_paper);
    color: var(--_ink);
    box-shadow: var(--_lift);
    overscroll-behavior: contain;
    /* What has focus stays clear of the row that stays in sight. */
    scroll-padding-block: var(--_space) calc(var(--_target) + 3 * var(--_space));
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.55);
  }

  .panel {
    --_margin: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 1.5) var(--_margin) 0;
  }

  .panel-head {
    display: flex;
    flex-wrap: wrap-reverse;
    align-items: center;
    justify-content: end;
    gap: calc(var(--_space) * 0.5);
    margin-block-end: calc(var(--_space) * 0.5);
  }

  .panel-head .heading {
    flex: 1 1 14rem;
    margin: 0;
    font-size: 1.375em;
  }

  p {
    max-inline-size: 80ch;
  }

  /* Both answers side by side, as in the banner: one under the other, the second can be out of sight (R26). */
  @media (max-width: 30em) {
    dialog {
      inline-size: calc(100% - var(--_space));
    }

    .panel {
      --_margin: calc(var(--_space) * 0.75);
    }

    .panel-head .heading {
      font-size: 1.25em;
    }
  }

  @media (min-height: 32em) {
    .panel div.save {
      position: sticky;
      z-index: 1;
      inset-block-end: 0;
      margin-inline: calc(var(--_margin) * -1);
      padding-inline: var(--_margin);
      background: var(--_paper);
    }
  }

  .floating {
    position: fixed;
    z-index: var(--cookie-banner-layer, 2147483000);
    inset: auto var(--_space) var(--_space);
    overflow: auto;
    max-inline-size: 40rem;
    max-block-size: 66vh;
    max-block-size: 66dvh;
    margin-inline: auto;
  }

  .floating .confirmation {
    margin: 0;
    box-shadow: var(--_lift);
  }
`;
