import { css, type CSSResult } from 'lit';

export const choiceFormStyles: CSSResult = css`
  form {
    container-type: inline-size;
  }

  .all {
    margin-block: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 1.25);
    border-radius: var(--_corner);
    background: var(--_faint);
  }

  .all-title {
    margin-block-end: calc(var(--_space) * 0.75);
    font-weight: 600;
  }

  .purpose {
    padding-block: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_rule);
  }

  .purpose > .heading {
    margin-block-end: calc(var(--_space) * 0.25);
    font-size: 1.125em;
  }

  .purpose > p {
    margin: 0;
  }

  .purpose > p:not(.always) {
    color: var(--_quiet);
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

  /* One row a service, on a quiet ground: what stands above decides for all of them. */
  .services {
    margin-block-start: calc(var(--_space) * 0.75);
    border-radius: var(--_corner);
    background: var(--_faint);
  }

  div.service {
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 1);
  }

  div.service + div.service {
    border-block-start: 1px solid var(--_rule);
  }

  div.service > p {
    margin: 0;
  }

  .service-name {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    padding-block-start: calc(var(--_space) * 0.25);
    font-weight: 600;
  }

  .radio {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
  }

  .radio input {
    flex: none;
    inline-size: max(1.5rem, 24px);
    block-size: max(1.5rem, 24px);
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
    font-size: 0.9375em;
    font-weight: 400;
  }

  .services .disclosure {
    font-size: 0.9375em;
    font-weight: 400;
  }

  @container (min-width: 40em) {
    /* The radios of a purpose stand over those of its services. */
    .purpose:not(fieldset) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 calc(var(--_space) * 2);
    }

    .purpose > .heading,
    .purpose > p:not(.always) {
      grid-column: 1;
    }

    .purpose > .choice-group,
    .purpose > .always {
      grid-area: 1 / 2 / span 2;
      align-self: center;
      margin-inline-end: var(--_space);
    }

    .purpose > .choice-group {
      justify-content: end;
      max-inline-size: 20em;
    }

    .purpose > .services {
      grid-column: 1 / -1;
    }
  }

  @container (max-width: 20em) {
    .all {
      padding-inline: calc(var(--_space) * 0.5);
    }
  }

  div.save {
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_rule);
  }

  button.save {
    inline-size: 100%;
    max-inline-size: 24rem;
  }

  .confirmation {
    margin-block-end: var(--_space);
    padding: calc(var(--_space) * 1.25);
    border: 1px solid var(--_rule);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_corner);
    background: var(--_paper);
  }

  .confirmation p:last-child {
    margin: 0;
  }

  .confirmation :is(ul, ol) {
    margin-block-end: calc(var(--_space) * 0.75);
    padding-inline-start: 1.25em;
  }

  /* Paper says what was chosen, and no more. */
  @media print {
    .all,
    .radio input:not(:checked),
    .radio input:not(:checked) + label {
      display: none;
    }

    .radio {
      min-block-size: 0;
    }

    .radio input {
      print-color-adjust: exact;
    }

    div.service {
      break-inside: avoid;
    }
  }
`;
