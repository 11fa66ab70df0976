import { css, type CSSResult } from 'lit';

export const charterStyles: CSSResult = css`
  .title {
    font-size: 2em;
  }

  section {
    margin-block-end: calc(var(--_space) * 2);
  }

  section > .heading {
    font-size: 1.5em;
  }

  p,
  li {
    max-inline-size: 72ch;
  }

  .dates {
    color: var(--_quiet);
  }

  .kinds {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: var(--_space);
    list-style: none;
  }

  .kinds > li {
    max-inline-size: none;
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
  }

  .kinds .heading {
    font-size: 1.125em;
  }

  .kinds p:last-child {
    margin: 0;
    font-weight: 600;
  }

  .usage,
  .changes {
    margin-block-end: var(--_space);
    padding-inline-start: 1.25em;
  }

  .contacts dt {
    font-weight: 600;
  }

  .contacts dd {
    margin-block-end: calc(var(--_space) * 0.5);
  }
`;
