import { css, type CSSResult } from 'lit';

export const choiceFormStyles: CSSResult = css`
  .all {
    margin-block-end: calc(var(--_space) * 1.5);
    padding: var(--_space);
    border-radius: var(--_corner);
    background: var(--_faint);
  }

  .all-title {
    margin-block-end: calc(var(--_space) * 0.5);
    font-weight: 700;
  }

  .purpose {
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_line);
  }

  .purpose .heading {
    font-size: 1.125em;
  }

  .choice-group {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_space) * 1.25);
    min-inline-size: 0;
  }

  .choice-group legend {
    float: inline-start;
    flex: 1 1 12rem;
    padding: 0;
    font-weight: 600;
  }

  .choice-group.purpose > legend,
  .choice-group.only > legend {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .choice-group.purpose {
    padding: 0;
    border: 0;
  }

  .services {
    padding-inline-start: var(--_space);
    border-inline-start: 3px solid var(--_faint);
  }

  .service + .service {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  .service-name {
    font-weight: 600;
  }

  .radio {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75rem;
  }

  .radio input {
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  .radio label {
    padding-block: 0.5em;
    cursor: pointer;
  }

  .always,
  .mixed {
    color: var(--_quiet);
    font-style: italic;
    font-weight: 400;
  }

  div.save {
    margin-block-end: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }

  button.save {
    inline-size: 100%;
    max-inline-size: 24rem;
  }

  .confirmation {
    margin-block-end: var(--_space);
    padding: var(--_space);
    border: 2px solid var(--_accent);
    border-radius: var(--_corner);
    background: var(--_paper);
  }

  .confirmation p:last-child {
    margin: 0;
  }

  @media print {
    .radio,
    .all {
      display: none;
    }
  }
`;
