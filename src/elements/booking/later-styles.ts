import { css } from 'lit';
import { afterStyles, recoveryStyles } from './after-styles.js';

const stepStyles = css`
  .held {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
    padding: 0.6em 1em;
    border-radius: var(--_radius);
    max-inline-size: 34em;
    background: var(--_tint);
  }
  .held.none {
    visibility: hidden;
  }
  .held .button {
    margin-inline: -0.6em;
  }
  .held strong {
    font-variant-numeric: tabular-nums;
  }
  .held.ending,
  .held.over {
    background: var(--_subtle);
    box-shadow: inset 0 0 0 2px var(--_error);
  }
  .confirmation {
    display: grid;
    justify-items: start;
    gap: 1.25em;
  }
  .after {
    display: grid;
    justify-items: start;
    gap: 1.25em;
  }
  /* Beside one another, so that the card keeps its height. */
  @container (min-width: 62em) {
    .step-confirmed {
      padding-inline: max(0px, (100% - 58em) / 2);
    }
    .confirmation {
      grid-template-columns: minmax(0, 34em) minmax(0, 1fr);
      align-content: start;
      column-gap: 3em;
    }
    .confirmation > * {
      grid-column: 1;
    }
    .confirmation > .after {
      grid-column: 2;
      grid-row: 2 / span 3;
      align-content: start;
    }
  }
  .seal {
    display: grid;
    place-items: center;
    inline-size: 3.5em;
    block-size: 3.5em;
    border-radius: 50%;
    background: var(--_tint-strong);
    color: var(--_accent);
  }
  .seal svg {
    inline-size: 2em;
    block-size: 2em;
    stroke-width: 2.25;
  }
  .receipt {
    display: grid;
    inline-size: 100%;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.2);
  }
  .receipt > div {
    display: grid;
    grid-template-columns: minmax(6.5em, 1fr) minmax(0, 3fr);
    gap: 0.25em 1em;
    padding: 0.8em 1.1em;
  }
  .receipt > div + div {
    border-block-start: 1px solid var(--_border);
  }
  .receipt dt {
    color: var(--_muted);
  }
  .receipt .when {
    font-weight: 650;
  }
  .receipt small {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_muted);
  }
  @media (pointer: coarse) {
    .problems a {
      padding-block: calc((44px - 1.45em) / 2);
    }
  }
  @media (forced-colors: active) {
    .held {
      border: 1px solid CanvasText;
    }
  }
  @container (max-width: 24em) {
    .receipt > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

/** Styles of the steps that come after the time. */
export const laterStyles = [stepStyles, afterStyles, recoveryStyles];
