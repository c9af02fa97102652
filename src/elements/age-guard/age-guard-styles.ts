import { css } from 'lit';

export const ageGuardStyles = css`
  .guard {
    display: grid;
    gap: 1.25em;
  }
  legend {
    margin-block-end: 0.4em;
    font-weight: 600;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .option {
    display: flex;
    align-items: flex-start;
    gap: 0.6em;
    min-block-size: var(--_target);
    padding-block: 0.6em;
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.1em;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .born {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 0.75em;
  }
  .field {
    display: grid;
    gap: 0.25em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .month {
    flex: 1 1 9em;
    max-inline-size: 16em;
  }
  .year {
    flex: 0 1 7em;
  }
  .field input,
  select {
    inline-size: 100%;
    min-block-size: var(--_target);
    margin: 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_background);
    font: inherit;
    font-size: max(1.143em, 16px);
    color: var(--_text);
  }
  [aria-invalid='true'] {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  .wrong:not(:empty) {
    margin-block-start: 0.5em;
    font-weight: 600;
    color: var(--_error);
  }
  .hint {
    margin-block-start: 0.4em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .attest .hint {
    margin-block-start: 0;
    padding-inline-start: 2.13em;
  }
  .passed {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    font-weight: 600;
  }
  .passed svg {
    color: var(--_accent);
  }
  .stopped {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.9em;
    padding: 1em 1.1em;
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  .stopped svg {
    margin-block-start: 0.1em;
    color: var(--_muted);
  }
  .stopped > div {
    display: grid;
    gap: 0.35em;
  }
  .stopped a svg {
    margin-block-start: 0;
    color: inherit;
  }
  .strong {
    font-weight: 650;
  }
  .passed:focus-visible,
  .stopped:focus-visible {
    outline: none;
  }
  :disabled,
  .option:has(:disabled) {
    color: var(--_muted);
    cursor: not-allowed;
  }
`;
