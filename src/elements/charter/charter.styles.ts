import { css, type CSSResult } from 'lit';

export const charterStyles: CSSResult = css`
  .title {
    font-size: clamp(1.75em, 1.25em + 2vi, 2.25em);
  }

  section {
    margin-block-end: calc(var(--_space) * 2.5);
  }

  section > .heading:first-child:not(.title) {
    margin-block-end: calc(var(--_space) * 0.75);
    font-size: 1.5em;
  }

  p,
  li {
    max-inline-size: 72ch;
  }

  .dates {
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  .kinds {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16.5rem, 100%), 1fr));
    gap: var(--_space);
    list-style: none;
  }

  .kinds > li {
    display: flex;
    flex-direction: column;
    max-inline-size: none;
    padding: calc(var(--_space) * 1.25);
    border: 1px solid var(--_rule);
    border-radius: var(--_corner);
    background: var(--_faint);
  }

  .kinds .heading {
    font-size: 1.125em;
  }

  .kinds p:last-child {
    margin: auto 0 0;
    padding-block-start: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_rule);
    font-size: 0.9375em;
  }

  .usage,
  .changes {
    margin-block-end: var(--_space);
    padding-inline-start: 1.25em;
  }

  .usage li + li {
    margin-block-start: calc(var(--_space) * 0.375);
  }

  .contacts dt {
    font-weight: 600;
  }

  .contacts dd {
    margin-block-end: calc(var(--_space) * 0.5);
  }

  @media print {
    section > .heading {
      break-after: avoid;
    }

    .kinds > li {
      break-inside: avoid;
    }
  }
`;
