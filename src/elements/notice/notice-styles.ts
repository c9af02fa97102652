import { css } from 'lit';

export const noticeStyles = css`
  .notice {
    display: grid;
    gap: 1.1em;
    padding: clamp(1em, 5cqi, 1.75em);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_background);
    hyphens: auto;
  }
  .version {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .head {
    display: grid;
    gap: 0.2em;
  }
  h2 {
    font-size: clamp(1.0625em, 6cqi, 1.25em);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
    hyphens: auto;
  }
  .version,
  .label {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .note {
    display: grid;
    gap: 0.25em;
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .strong,
  .who {
    font-weight: 650;
  }
  .controller {
    display: grid;
    gap: 0.1em;
  }
  .sections {
    border-block-start: 1px solid var(--_border);
  }
  details {
    border-block-end: 1px solid var(--_border);
  }
  .all {
    border-block: 1px solid var(--_border);
  }
  .all > .sections > :last-child {
    border-block-end: 0;
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    min-block-size: var(--_target);
    padding-block: 0.45em;
    border-radius: calc(var(--_radius) / 2);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  summary svg {
    color: var(--_muted);
    transition: transform 0.15s;
  }
  details[open] > summary svg {
    transform: rotate(180deg);
  }
  .lines {
    display: grid;
    gap: 0.85em;
    padding-block: 0.25em 1.15em;
  }
  .notes {
    display: grid;
    gap: 0.1em;
    margin-block-start: 0.15em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_border);
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .notes .label {
    font-size: inherit;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
  }
`;

export const dialogStyles = css`
  dialog {
    inline-size: min(46em, 100vw - 2em);
    max-inline-size: none;
    max-block-size: calc(100vh - 3em);
    max-block-size: calc(100dvh - 3em);
    margin: auto;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 2);
    overflow: hidden;
    background: var(--_background);
    color: inherit;
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
    padding-block: 0.5em;
    padding-inline: clamp(1em, 5cqi, 2em) 0.625em;
    border-block-end: 1px solid var(--_border);
  }
  .name:focus-visible {
    outline: none;
  }
  .button.close {
    flex: none;
    inline-size: var(--_target);
    padding: 0;
    border-radius: 50%;
    color: var(--_text);
  }
  .content {
    flex: 1;
    min-block-size: 0;
    padding: 1.25em clamp(1em, 5cqi, 2em) 2em;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .content:focus-visible {
    outline-offset: -2px;
  }
  .document {
    display: grid;
    gap: 0.8em;
    max-inline-size: 40em;
    margin-block-start: 1em;
    line-height: 1.55;
  }
  .document p {
    white-space: pre-line;
  }
  h3,
  h4 {
    margin: 0.9em 0 0;
    font: inherit;
    font-weight: 700;
    line-height: 1.3;
  }
  h3 {
    font-size: 1.125em;
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
