import { css } from 'lit';

/** Styles of what is chosen about a service. */
export const choicesStyles = css`
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    align-items: start;
    gap: 1em 1.5em;
  }
  .choice {
    display: grid;
    gap: 0.375em;
  }
  .choice-name {
    padding: 0;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_muted);
  }
  legend.choice-name {
    margin-block-end: 0.43em;
  }
  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .places {
    display: grid;
    gap: 0.375em;
  }
  .option {
    position: relative;
    display: grid;
    cursor: pointer;
  }
  .option input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: inherit;
  }
  .face {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding: 0.35em 0.9em;
    border: 1px solid var(--_field-border);
    border-radius: 99em;
    font-weight: 600;
    transition:
      background-color 0.12s,
      border-color 0.12s;
  }
  .option-price {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  .place .face {
    justify-content: start;
    gap: 0.75em;
    padding: 0.5em 0.8em;
    border-radius: var(--_radius);
    font-weight: 400;
    line-height: 1.3;
  }
  .place svg {
    color: var(--_muted);
  }
  .option:hover .face {
    background: var(--_subtle);
  }
  .option input:checked + .face {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .option input:checked + .face svg {
    color: var(--_accent);
  }
  .option input:focus-visible + .face {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .select {
    position: relative;
    display: grid;
    align-items: center;
  }
  .select svg {
    position: absolute;
    inset-inline-end: 0.7em;
    color: var(--_muted);
    pointer-events: none;
  }
  .select select,
  .stepper input {
    appearance: none;
    margin: 0;
    min-block-size: var(--_target);
    padding: 0.35em 0.8em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_background);
    color: inherit;
    font: inherit;
    /* Below 16 px, iOS zooms in on a focused field. */
    font-size: max(1em, 16px);
    font-weight: 600;
  }
  .select select {
    inline-size: 100%;
    padding-inline-end: 2.4em;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .stepper {
    display: flex;
    gap: 0.375em;
  }
  .stepper .button {
    inline-size: var(--_target);
    padding: 0;
  }
  .stepper .button[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  .stepper input {
    inline-size: 4em;
    padding-inline: 0.25em;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .stepper input::-webkit-inner-spin-button {
    display: none;
  }
  @container (min-width: 62em) {
    .with-aside .choices {
      grid-template-columns: minmax(0, 1fr);
      margin-block-start: 0.5em;
    }
    .with-aside .priced {
      display: grid;
    }
    .with-aside .priced .face {
      justify-content: space-between;
      border-radius: var(--_radius);
    }
  }
  @media (forced-colors: active) {
    .option input:checked + .face {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
