import { css } from 'lit';

export const privacyStyles = css`
  .centre {
    padding: clamp(1em, 5cqi, 2em);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_background);
    hyphens: auto;
  }
  .step {
    display: grid;
    gap: 1.35em;
    max-inline-size: 40em;
    margin-inline: auto;
  }
  .step .head {
    margin: 0;
  }
  .title {
    font-size: clamp(1.25em, 6cqi, 1.5em);
    letter-spacing: -0.01em;
  }
  .title:focus-visible {
    outline: none;
  }
  .small-title {
    font-weight: 700;
  }
  .strong {
    font-weight: 650;
  }
  .rights {
    display: grid;
    gap: 0.625em;
  }
  .card {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  .right,
  .right-name {
    padding: 0.85em 1em;
    font-weight: 600;
    line-height: 1.35;
  }
  .right {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    inline-size: 100%;
    min-block-size: max(44px, 3.25em);
    border: 0;
    background: none;
    text-align: start;
    transition: background-color 0.12s;
  }
  .right svg {
    color: var(--_accent);
  }
  .right:hover {
    background: var(--_tint);
  }
  .right:focus-visible {
    border-radius: var(--_radius);
    outline-offset: -2px;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    padding: 0 1em 0.85em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .ways a,
  .elsewhere a {
    display: inline-block;
    min-block-size: 24px;
  }
  .elsewhere {
    display: grid;
    gap: 0.4em;
    padding-block-start: 1.1em;
    border-block-start: 1px solid var(--_border);
    font-size: 0.9375em;
  }
  address {
    display: grid;
    font-style: normal;
  }
  select.input {
    appearance: none;
    padding-inline-end: 2.4em;
    background-image:
      linear-gradient(45deg, transparent 50%, currentColor 50%),
      linear-gradient(-45deg, transparent 50%, currentColor 50%);
    background-position:
      right 1.15em center,
      right 0.8em center;
    background-size: 0.38em 0.38em;
    background-repeat: no-repeat;
  }
  [dir='rtl'] select.input {
    background-position:
      left 0.8em center,
      left 1.15em center;
  }
  .tick {
    align-items: flex-start;
    padding-block: 0.65em;
  }
  .tick input {
    margin-block-start: 0.1em;
  }
  .tick-hint {
    display: block;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .corrections,
  .correction {
    display: grid;
    gap: 1em;
  }
  .correction {
    padding: 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .correction legend.label {
    float: inline-start;
    margin: 0;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    align-items: end;
    gap: 1em;
  }
  .corrections > .button,
  .correction > .button,
  .again {
    justify-self: start;
  }
  .code {
    max-inline-size: 9em;
    font-size: max(1.375em, 16px);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.25em;
  }
  .lines {
    display: grid;
    gap: 0.6em;
  }
  .lines div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1em;
  }
  dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .lines dd {
    white-space: pre-line;
    /* On the side of the page, though an address in it runs the other way. */
    text-align: match-parent;
  }
  .found,
  .copy,
  .outcome,
  .dates {
    display: grid;
    gap: 0.6em;
  }
  .counts {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .counts li {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding: 0.6em 1em;
  }
  .counts li + li {
    border-block-start: 1px solid var(--_border);
  }
  .count {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .copy.first {
    padding: 1em;
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .dates ul {
    display: grid;
    gap: 0.9em;
  }
  .date {
    display: flex;
    gap: 0.75em;
  }
  .date svg {
    margin-block-start: 0.1em;
    color: var(--_accent);
  }
  .state-head {
    display: flex;
    align-items: center;
    gap: 1em;
  }
  .seal {
    flex: none;
  }
  .seal.denied,
  .seal.revoked,
  .seal.expired {
    background: var(--_subtle);
    color: var(--_muted);
  }
  .reference {
    inline-size: fit-content;
    font-family: ui-monospace, monospace;
    font-size: 1.125em;
    font-weight: 700;
    user-select: all;
  }
  .outcome > div {
    display: grid;
    gap: 0.2em;
  }
  .ways-on {
    display: grid;
    justify-items: start;
    gap: 0.6em;
  }
  .button.primary.danger {
    border-color: var(--_error);
    background: var(--_error);
    color: var(--_background);
  }
  .button.primary.danger:hover {
    background: color-mix(in srgb, var(--_error) 85%, var(--_text));
  }
  .centre-bone {
    block-size: 22em;
  }
  @container (min-inline-size: 34em) {
    .lines div {
      grid-template-columns: minmax(8em, 1fr) 2fr;
      gap: 1em;
    }
  }
  @media (forced-colors: active) {
    .button.primary.danger {
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
    select.input {
      appearance: auto;
      background-image: none;
    }
  }
`;
