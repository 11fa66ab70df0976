import { css, type CSSResult } from 'lit';

export const tableStyles: CSSResult = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75) var(--_space);
    align-items: end;
    margin-block-end: var(--_space);
    padding: var(--_space);
    border: 1px solid transparent;
    border-radius: var(--_corner);
    background: var(--_faint);
  }

  .field {
    display: grid;
    flex: 1 1 12rem;
    gap: 0.25em;
    min-inline-size: 0;
  }

  .field.search {
    flex-grow: 2;
  }

  .field label {
    font-weight: 600;
  }

  input,
  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.375em 0.625em;
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }

  .found {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: 0.5em var(--_space);
    align-items: center;
    min-block-size: 2.75rem;
  }

  .found p {
    margin: 0;
  }

  .exports {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5);
    margin-block-end: var(--_space);
  }

  .of-service > .heading {
    font-size: 1.0625em;
  }

  .erased:not(:empty) {
    margin-block-end: var(--_space);
  }

  .erased p:last-child {
    margin: 0;
  }

  .value > [part='answer'],
  .presence {
    display: block;
  }

  .value > [part='answer'] {
    min-inline-size: 10rem;
  }

  .presence {
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  .presence.present {
    color: inherit;
    font-weight: 600;
  }

  .presence:focus {
    outline: 2px solid var(--cookie-color-focus, var(--_accent)) !important;
    outline-offset: 2px;
  }

  button.small {
    min-block-size: 2rem;
    margin-block: 0.375em 0;
    margin-inline-end: 0.375em;
    padding: 0.25em 0.75em;
    font-size: 0.9375em;
  }

  button.sort {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2rem;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 700;
    text-align: start;
  }

  button.sort:hover {
    text-decoration: underline;
  }

  button.sort::after {
    content: '';
    flex: none;
    inline-size: 0;
    block-size: 0;
    border-block: 0.375em solid transparent;
    border-inline: 0.3125em solid transparent;
    border-block-end-color: currentColor;
    opacity: 0.3;
    transform: translateY(-0.1875em);
  }

  button.sort:is(:hover, :focus-visible)::after {
    opacity: 0.7;
  }

  [aria-sort] button.sort::after {
    opacity: 1;
  }

  [aria-sort='descending'] button.sort::after {
    transform: translateY(0.1875em) rotate(180deg);
  }

  @container (max-width: 44rem) {
    /* Cards have no header row to see; what sorts them must be seen to be used. */
    .sortable thead {
      position: static;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
    }

    /* Room for the mark of focus, which the box around the table would cut off. */
    .sortable .scroller {
      padding: 0.375rem;
      margin: -0.375rem;
    }

    .sortable thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_space) * 0.375);
      margin-block-end: calc(var(--_space) * 0.75);
    }

    .sortable thead th {
      display: block;
      padding: 0;
      border: 0;
      background: none;
    }

    .sortable button.sort {
      padding-inline: 0.625em;
      border: 1px solid var(--_line);
      font-size: 0.9375em;
      font-weight: 400;
    }

    .sortable th:not([aria-sort]) button.sort::after {
      content: none;
    }
  }

  @media (forced-colors: active) {
    button.sort::after {
      border-block-color: Canvas;
      border-inline-color: Canvas;
      border-block-end-color: ButtonText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .tools,
    .exports,
    .erased {
      display: none;
    }

    /* Paper has every row, whatever was searched for (R132). */
    .group[hidden] {
      display: block !important;
    }

    tbody tr[hidden] {
      display: table-row !important;
    }

    thead button.sort {
      display: inline;
    }

    button.sort::after {
      content: none;
    }
  }
`;
