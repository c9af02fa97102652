import { css, unsafeCSS } from 'lit';
import { SLOT_PICKER_SIZE, keepSize } from '../../styles/reserved-size.js';

export const slotPickerStyles = css`
  :host {
    display: grid !important;
  }
  ${unsafeCSS(keepSize('.root', SLOT_PICKER_SIZE))}
  .root {
    display: grid;
  }
  punctual-calendar,
  punctual-timezone {
    contain-intrinsic-inline-size: none;
  }
  /* The times take the room that is left, and as much when there are few: a long day scrolls and moves nothing. */
  .picker {
    display: grid;
    grid-template-rows: auto minmax(12em, 1fr);
    gap: 1.75em;
  }
  /* Until it is known whose zones differ, what stands below them has no place yet. */
  .opening .tools,
  .opening .times {
    visibility: hidden;
  }
  .tools {
    margin-block-start: 0.75em;
    font-size: 0.875em;
  }
  .zone {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 2px;
    color: var(--_muted);
  }
  .tools punctual-timezone {
    margin-block: 0.5em 0.25em;
  }
  .tool-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    margin-inline-start: 1.2em;
  }
  .layout-bone {
    block-size: 26em;
  }
  .zone p {
    display: flex;
    gap: 0.5em;
  }
  .zone .home {
    padding-inline-start: 1.75em;
  }
  .times {
    display: grid;
    align-content: start;
    position: relative;
    contain: var(--_contain, size);
    grid-template-rows: auto auto minmax(0, 1fr);
  }
  .times-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 0.75em;
    min-block-size: var(--_target);
    /* Above the list, whose room for outlines reaches into it. */
    position: relative;
    z-index: 1;
  }
  .times-title {
    padding-block: 0.55em;
    font-size: 1.125em;
    font-weight: 650;
  }
  .times-title::first-letter {
    text-transform: uppercase;
  }
  .list {
    display: grid;
    gap: 1em;
    align-content: start;
    padding: 3px 3px 2em;
    margin: -3px;
    overflow-y: auto;
    scrollbar-width: thin;
    mask-image: linear-gradient(#000 calc(100% - 2em), transparent);
  }
  .part-name {
    margin-block-end: 0.4em;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .part-times {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(6.75em, 100%), 1fr));
    gap: 0.5em;
    padding: 4px;
    margin: -4px;
  }
  .time {
    display: grid;
    align-content: center;
    justify-items: center;
    min-block-size: max(44px, 2.875em);
    padding: 0.35em 0.25em;
    border: 1px solid color-mix(in srgb, var(--_accent) 45%, var(--_border));
    border-radius: var(--_radius);
    background: var(--_background);
    color: color-mix(in srgb, var(--_accent) 70%, var(--_text));
    line-height: 1.3;
    text-align: center;
    transition:
      background-color 0.12s,
      border-color 0.12s;
  }
  .time-bone {
    min-block-size: max(44px, 2.875em);
  }
  .time:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .time[aria-checked='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .clock {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .aside {
    font-size: 0.75em;
    color: var(--_muted);
  }
  .time[aria-checked='true'] .aside {
    color: inherit;
  }
  .empty {
    display: grid;
    justify-items: start;
    gap: 0.75em;
    padding-block: 0.5em;
    color: var(--_muted);
  }
  .empty .button {
    color: var(--_text);
  }
  .empty .button.primary {
    color: var(--_on-accent);
  }
  .to-days {
    margin-inline-start: -0.6em;
  }
  @container (min-width: 40em) {
    .picker {
      grid-template: auto / minmax(0, 1.3fr) minmax(0, 1fr);
      gap: 2.25em;
    }
    .times {
      contain: size;
    }
    .list {
      overscroll-behavior: contain;
      padding-inline-end: 0.5em;
    }
    .to-days:not(:focus-visible) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      min-block-size: 0;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (forced-colors: active) {
    .time[aria-checked='true'] {
      forced-color-adjust: none;
      text-decoration: underline;
    }
  }
`;
