import { css } from 'lit';

export const smsConsentStyles = css`
  .root {
    display: grid;
    gap: 0.75em;
  }
  .root > [hidden] {
    display: none;
  }
  .disclosure,
  .small {
    font-size: 0.875em;
    line-height: 1.5;
    color: var(--_muted);
  }
  /* Beside the box: below its words, in line with them. */
  .consent + .disclosure {
    margin-block-start: -0.75em;
    padding-inline-start: calc(max(1.571em, 22px) + 0.857em);
  }
  .consent .tick {
    padding-block-end: 0.4em;
  }
  .words {
    font-weight: 600;
  }
  .given .words {
    font-weight: 400;
  }
  .optional {
    font-weight: 400;
  }
  .underage {
    color: var(--_text);
    font-weight: 600;
  }
  .code {
    display: grid;
    justify-items: start;
    gap: 0.5em;
    padding: 1em 1.1em;
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  .code label {
    font-weight: 600;
  }
  .code .small {
    color: var(--_text);
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
  .confirmed,
  .state {
    display: flex;
    align-items: start;
    gap: 0.5em;
    font-weight: 600;
  }
  .confirmed svg {
    color: var(--_accent);
    margin-block-start: 0.1em;
  }
  .state {
    padding: 0.8em 1.1em;
    border-radius: var(--_radius);
    background: var(--_tint);
    font-weight: 400;
  }
  .state.blocked-by-stop {
    background: var(--_subtle);
    box-shadow: inset 0 0 0 2px var(--_error);
  }
  @media (forced-colors: active) {
    .code,
    .state {
      border: 1px solid CanvasText;
    }
  }
`;
