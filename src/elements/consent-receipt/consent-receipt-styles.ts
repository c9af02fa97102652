import { css } from 'lit';

export const consentReceiptStyles = css`
  :host {
    display: block;
    inline-size: 100%;
    max-inline-size: 34em;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    display: grid;
    justify-items: start;
    gap: 0.75em;
  }
  .title {
    font-weight: 650;
  }
  .choices {
    display: grid;
    inline-size: 100%;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .choices li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    padding: 0.75em 1em;
  }
  .choices li + li {
    border-block-start: 1px solid var(--_border);
  }
  .mark {
    display: grid;
    place-items: center;
    inline-size: 1.6em;
    block-size: 1.6em;
    border-radius: 50%;
    background: var(--_subtle);
    color: var(--_muted);
  }
  .given .mark {
    background: var(--_tint-strong);
    color: var(--_accent);
  }
  .mark svg {
    inline-size: 1em;
    block-size: 1em;
    stroke-width: 2.25;
  }
  .asked {
    overflow-wrap: anywhere;
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .said {
    font-weight: 600;
  }
  .state {
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .state.blocked-by-stop {
    background: var(--_subtle);
    box-shadow: inset 0 0 0 2px var(--_error);
  }
  .keep {
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .files .button {
    padding-inline: 0.8em;
    font-size: 0.9375em;
    font-weight: 500;
  }
  .failed {
    font-weight: 600;
    color: var(--_error);
  }
  .failed:empty {
    display: none;
  }
  @media (forced-colors: active) {
    .state,
    .mark {
      border: 1px solid CanvasText;
    }
  }
`;
