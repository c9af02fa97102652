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
