import { css, type CSSResult } from 'lit';

export const declarationTableStyles: CSSResult = css`
  .scroller {
    container-type: inline-size;
    overflow-x: auto;
    margin-block-end: calc(var(--_space) * 1.5);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    /* In quirks mode a table has the page's own, whatever stands between. */
    color: inherit;
    font: inherit;
    text-align: start;
    white-space: inherit;
  }

  th,
  td {
    padding: var(--cookie-table-padding, calc(var(--_space) * 0.625) calc(var(--_space) * 0.75));
    border: 0 solid var(--_rule);
    border-width: var(--cookie-table-lines, 0 0 1px);
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }

  thead th {
    border-block-end: 2px solid var(--_line);
    background: var(--_faint);
    font-size: 0.9375em;
    font-weight: 600;
    vertical-align: bottom;
  }

  tbody th {
    font-weight: 400;
  }

  .label {
    display: none;
  }

  .plain {
    list-style: none;
  }

  @container (max-width: 44rem) {
    table,
    tbody,
    tbody tr,
    tbody th,
    tbody td {
      display: block;
    }

    /* Out of sight, not out of the tree: the headers still name the cells. */
    thead {
      display: block;
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .scroller {
      position: relative;
    }

    tbody tr {
      margin-block-end: calc(var(--_space) * 0.75);
      padding: calc(var(--_space) * 0.5) calc(var(--_space) * 0.75);
      border: 1px solid var(--_rule);
      border-radius: var(--_corner);
    }

    tbody th,
    tbody td {
      padding: calc(var(--_space) * 0.25) 0;
      border: 0;
      overflow-wrap: anywhere;
    }

    .label {
      display: block;
      color: var(--_quiet);
      font-size: 0.875em;
    }
  }

  @media print {
    .scroller {
      overflow: visible;
    }

    thead {
      display: table-header-group;
    }

    tr {
      break-inside: avoid;
    }

    a[href]:not([href^='mailto'])::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
