import { css } from 'lit';

export const phoneStyles = css`
  .root {
    display: grid;
    gap: 0.375em;
  }
  label {
    font-weight: 600;
  }
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_background);
  }
  .row:focus-within {
    border-color: var(--_accent);
  }
  .row.wrong {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  .row.off {
    background: var(--_subtle);
    color: var(--_muted);
  }
  .country {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.3em;
    padding-inline: 0.8em 0.4em;
    border-inline-end: 1px solid var(--_border);
    border-start-start-radius: calc(var(--_radius) - 1px);
    border-end-start-radius: calc(var(--_radius) - 1px);
    font-size: max(1em, 16px);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .country:hover {
    background: var(--_subtle);
  }
  .country svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    color: var(--_accent);
  }
  .region {
    font-size: 0.8125em;
    font-weight: 650;
    letter-spacing: 0.03em;
    color: var(--_muted);
  }
  /* The browser's own list lies above what is shown of it: it is searched by typing and at home on every phone. */
  select {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    border: 0;
    opacity: 0;
    font: inherit;
    font-size: max(1em, 16px);
    color: var(--_text);
    background: var(--_background);
    cursor: pointer;
  }
  select:disabled {
    cursor: not-allowed;
  }
  .country:has(select:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }
  input {
    inline-size: 100%;
    min-block-size: max(44px, 2.875em);
    padding: 0.6em 0.8em;
    border: 0;
    border-radius: calc(var(--_radius) - 1px);
    background: none;
    font-size: max(1em, 16px);
    font-variant-numeric: tabular-nums;
  }
  input:focus-visible {
    outline-offset: 0;
  }
  input:disabled {
    cursor: not-allowed;
  }
  .wrong-text {
    font-weight: 600;
    color: var(--_error);
  }
  .wrong-text:empty {
    display: none;
  }
  @media (forced-colors: active) {
    .row.off {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
