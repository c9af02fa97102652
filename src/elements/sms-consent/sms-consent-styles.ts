import { css } from 'lit';

export const smsConsentStyles = css`
  .root {
    display: grid;
    gap: 0.75em;
  }
  .root > [hidden] {
    display: none;
  }
  .wordless .button {
    margin-block-start: 0.5em;
  }
  .disclosure {
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
  .state {
    display: flex;
    align-items: start;
    gap: 0.5em;
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
    .state {
      border: 1px solid CanvasText;
    }
  }
`;
