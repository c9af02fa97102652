import { css } from 'lit';

/** A modal dialog: a bar with its name and what closes it, above what scrolls; the whole screen of a phone. */
export const dialog = css`
  dialog {
    inline-size: min(var(--_dialog, 46em), 100vw - 2em);
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
    /* Older browsers give a backdrop none of the properties above it. */
    background: var(--punctual-backdrop, rgb(12 16 28 / 0.55));
  }
  .bar {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.5em;
    padding-inline: clamp(1em, 5cqi, 2em) 0.625em;
    border-block-end: 1px solid var(--_border);
  }
  .name:focus-visible {
    outline: none;
  }
  .bar > .close {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_text);
  }
  .bar > .close:hover {
    background: var(--_tint);
  }
  .bar > .close svg {
    inline-size: 1.375em;
    block-size: 1.375em;
  }
  .content {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .content:focus-visible {
    outline-offset: -3px;
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
`;
