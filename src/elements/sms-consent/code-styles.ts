import { css } from 'lit';

/** The code that proves a number, wherever it is typed in. */
export const codeStyles = css`
  .code {
    display: grid;
    justify-items: start;
    inline-size: 100%;
    gap: 0.5em;
    padding: 1em 1.1em;
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  .code label {
    font-weight: 600;
  }
  .code .small {
    font-size: 0.875em;
    line-height: 1.5;
    color: var(--_text);
  }
  .code .wrong-text {
    font-weight: 600;
    color: var(--_error);
  }
  .code .wrong-text:empty {
    display: none;
  }
  .code .quiet {
    margin-inline: -0.6em;
  }
  .code-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .code input {
    inline-size: 9em;
    min-block-size: max(44px, 2.875em);
    padding: 0.6em 0.8em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_background);
    font-size: max(1em, 16px);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.15em;
  }
  .code input[aria-invalid] {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  .pause {
    font-variant-numeric: tabular-nums;
  }
  .confirmed {
    display: flex;
    align-items: start;
    gap: 0.5em;
    font-weight: 600;
  }
  .confirmed svg {
    color: var(--_accent);
    margin-block-start: 0.1em;
  }
  @media (forced-colors: active) {
    .code {
      border: 1px solid CanvasText;
    }
  }
`;
