import { css } from 'lit';

export const preferencesStyles = css`
  dialog {
    --_dialog: 44em;
  }
  .bar {
    padding-block: 0.25em;
    padding-inline: clamp(1em, 4vw, 1.5em) 0.5em;
  }
  .content {
    padding: 0.5em clamp(1em, 4vw, 1.5em);
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
  @media (max-height: 30em) {
    dialog[open] {
      display: block;
      overflow-y: auto;
    }
  }
`;
