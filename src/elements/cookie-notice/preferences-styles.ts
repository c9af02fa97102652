import { css } from 'lit';

export const preferencesStyles = css`
  h2:focus-visible {
    outline: none;
  }
  dialog {
    inline-size: min(44em, 100vw - 2em);
    max-inline-size: none;
    max-block-size: calc(100vh - 3em);
    max-block-size: calc(100dvh - 3em);
    margin: auto;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 2);
    overflow: hidden;
    background: var(--_background);
    color: var(--_text);
    box-shadow: 0 30px 80px -12px rgb(10 14 26 / 0.5);
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: var(--punctual-backdrop, rgb(12 16 28 / 0.55));
  }
  .bar {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.25em;
    padding-inline: clamp(1em, 4vw, 1.5em) 0.5em;
    border-block-end: 1px solid var(--_border);
  }
  .shut {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: var(--_target);
    block-size: var(--_target);
    border: 0;
    border-radius: 50%;
  }
  .content {
    flex: 1;
    min-block-size: 0;
    padding: 0.5em clamp(1em, 4vw, 1.5em);
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .content:focus-visible {
    outline-offset: -3px;
  }
  .category {
    padding-block: 0.5em 0.9em;
    border-block-end: 1px solid var(--_border);
  }
  .switch,
  .fixed {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: var(--_target);
  }
  .fixed {
    justify-content: space-between;
  }
  .switch input {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    accent-color: var(--_accent);
  }
  .about,
  .service {
    padding-inline-start: 2.05em;
  }
  .service > div {
    padding-inline-start: 2.05em;
  }
  .facts {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .rows {
    margin-block-start: 0.4em;
    font-size: 0.9375em;
  }
  .rows .facts {
    display: block;
    font-size: inherit;
  }
  code {
    font: inherit;
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
  .ways.bottom {
    flex: none;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    max-inline-size: none;
    padding: 0.75em clamp(1em, 4vw, 1.5em);
    border-block-start: 1px solid var(--_border);
  }
  @media (forced-colors: active) {
    dialog {
      border: 2px solid CanvasText;
    }
  }
  @media (max-width: 30em) {
    dialog {
      inline-size: 100vw;
      block-size: 100vh;
      block-size: 100dvh;
      max-block-size: none;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
  }
  @media (max-height: 30em) {
    dialog[open] {
      display: block;
      overflow-y: auto;
    }
  }
`;
