import { css } from 'lit';

export const calendarStyles = css`
  .months {
    position: relative;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 2em;
  }
  .header {
    display: flex;
    align-items: center;
    gap: 0.25em;
    min-block-size: var(--_target);
    margin-block-end: 0.5em;
  }
  .month {
    flex: 1;
    font-size: 1.125em;
    font-weight: 650;
    padding-inline-start: 2px;
  }
  .month::first-letter {
    text-transform: uppercase;
  }
  .turn {
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: var(--_text);
    transition: background-color 0.12s;
  }
  .turn:hover:not([aria-disabled='true']) {
    background: var(--_subtle);
  }
  .turn[aria-disabled='true'] {
    color: var(--_muted);
    opacity: 0.4;
    cursor: default;
  }
  .several .month {
    text-align: center;
  }
  /* At the outer edges, as in a book. */
  .several .turn {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .several .turn + .turn {
    inset-inline: auto 0;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    font: inherit;
  }
  .grid {
    /* Six weeks, whatever the month: the page below does not jump. */
    min-block-size: calc(2.25em + 6 * (var(--_day-size) + 4px));
  }
  th {
    block-size: 2.25em;
    padding: 0;
    font-size: 0.8125em;
    font-weight: 500;
    text-align: center;
    color: var(--_muted);
    overflow: hidden;
    text-overflow: clip;
    white-space: nowrap;
  }
  td {
    padding: 2px;
    text-align: center;
  }
  .day {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 100%;
    block-size: var(--_day-size);
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    cursor: default;
    transition: background-color 0.12s;
  }
  /* A finger between two days meets the nearer one. */
  .day::after {
    content: '';
    position: absolute;
    inset: -3px;
  }
  .day:not(.open) .number {
    opacity: 0.75;
  }
  .day.open {
    color: var(--_text);
    cursor: pointer;
  }
  .day.open.known {
    background: var(--_tint);
    color: color-mix(in srgb, var(--_accent) 70%, var(--_text));
    font-weight: 650;
  }
  .day.open:hover {
    background: var(--_tint-strong);
  }
  .day.today {
    border-color: var(--_muted);
  }
  .day.open.today {
    border-color: var(--_accent);
  }
  .day.open.selected {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
  }
  .dots {
    position: absolute;
    inset-block-end: 0.4em;
    block-size: 4px;
    background: radial-gradient(circle, currentColor 1.75px, transparent 2.25px) 0 0 / 6px 4px repeat-x;
    opacity: 0.75;
  }
  .dots[data-dots='1'] {
    inline-size: 6px;
  }
  .dots[data-dots='2'] {
    inline-size: 12px;
  }
  .dots[data-dots='3'] {
    inline-size: 18px;
  }
  .loading .day {
    background: var(--_subtle);
    animation: breathe 1.6s ease-in-out infinite;
  }
  @media (forced-colors: active) {
    .day.open {
      border-color: ButtonBorder;
      color: ButtonText;
    }
    .day:not(.open) {
      border-color: Canvas;
      color: GrayText;
    }
    .day:not(.open) .number {
      opacity: 1;
    }
    .day.open.selected {
      forced-color-adjust: none;
      border-color: Highlight;
      outline-color: CanvasText;
    }
    .day.open.selected .number {
      text-decoration: underline;
    }
    .dots {
      forced-color-adjust: none;
      color: inherit;
    }
  }
`;
