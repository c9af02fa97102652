import { css } from 'lit';

export const timezoneStyles = css`
  .box {
    position: relative;
  }
  input {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding-block: 0.5em;
    padding-inline: 0.75em 2.75em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_background);
    font-size: max(1em, 16px);
    text-overflow: ellipsis;
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  input:disabled {
    color: var(--_muted);
    cursor: not-allowed;
  }
  .arrow {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    color: var(--_muted);
    cursor: pointer;
  }
  .panel {
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(100% + 4px);
    z-index: 10;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    box-shadow: 0 8px 24px rgb(0 0 0 / 18%);
    overflow: hidden;
  }
  .panel[hidden] {
    display: none;
  }
  .options {
    max-block-size: min(20em, 50vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 4px;
  }
  .option {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 1em;
    min-block-size: 44px;
    padding: 0.4em 0.65em;
    border-radius: calc(var(--_radius) - 4px);
    cursor: pointer;
  }
  .option:hover {
    background: var(--_subtle);
  }
  .option.active {
    background: var(--_tint-strong);
  }
  .option[aria-selected='true'] .city {
    font-weight: 650;
  }
  .city {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  .city svg {
    color: var(--_accent);
  }
  .offset {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  .name {
    grid-column: 1 / -1;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .active .offset,
  .active .name {
    color: var(--_text);
  }
  .nothing {
    padding: 0.9em 1em;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .option.active {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
