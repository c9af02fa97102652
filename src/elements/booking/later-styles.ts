import { css } from 'lit';

/** Styles of the steps that come after the time. */
export const laterStyles = css`
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
  .details {
    display: grid;
    gap: 1.25em;
    max-inline-size: 34em;
  }
  .field {
    display: grid;
    gap: 0.375em;
  }
  .field label {
    font-weight: 600;
  }
  .field .optional {
    font-weight: 400;
    color: var(--_muted);
  }
  .field input,
  .field textarea {
    inline-size: 100%;
    min-block-size: max(44px, 2.875em);
    padding: 0.6em 0.8em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_background);
    /* Below 16 px, iOS zooms in on a focused field. */
    font-size: max(1em, 16px);
  }
  .field textarea {
    min-block-size: 6.5em;
    resize: vertical;
  }
  .field :is(input, textarea):focus-visible {
    border-color: var(--_accent);
    outline-offset: -1px;
  }
  .field.wrong :is(input, textarea) {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  .wrong-text {
    font-weight: 600;
    color: var(--_error);
  }
  .problems ul {
    display: grid;
    gap: 0.375em;
  }
  .problems-title {
    font-size: 1.125em;
    font-weight: 700;
  }
  .problems a {
    display: inline-block;
    min-block-size: 24px;
    color: var(--_error);
    font-weight: 600;
  }
  .actions {
    display: grid;
    gap: 0.75em;
  }
  .actions .primary {
    min-block-size: 3.25em;
  }
  .confirmation {
    display: grid;
    justify-items: start;
    gap: 1.25em;
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
    grid-template-columns: minmax(5em, 1fr) minmax(0, 3fr);
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
    .actions .primary {
      inline-size: 100%;
    }
  }
`;
