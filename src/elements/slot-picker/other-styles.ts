import { css } from 'lit';

/** What the week and the list need beside the picker's own sheet. */
export const otherStyles = css`
  .in-rows {
    grid-template: auto / minmax(0, 1fr) !important;
    align-content: start;
    gap: 0.75em !important;
  }
  .in-rows .tools {
    margin-block-start: 0;
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--_border);
  }
  .rows {
    display: grid;
    justify-items: start;
    gap: 1.5em;
    padding-block-start: 0.5em;
  }
  .rows > section,
  .rows > .part,
  .rows > .trouble {
    inline-size: 100%;
  }
  .day-title {
    margin: 0 0 0.6em;
    font: inherit;
    font-weight: 650;
  }
  .day-title::first-letter {
    text-transform: uppercase;
  }
  .week-head {
    display: flex;
    align-items: center;
    gap: 0.25em;
  }
  .week-head .times-title {
    flex: 1;
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
  }
  .turn:hover:not([aria-disabled='true']) {
    background: var(--_subtle);
  }
  .turn[aria-disabled='true'] {
    color: var(--_muted);
    opacity: 0.4;
    cursor: default;
  }
  .week {
    display: grid;
    gap: 1.5em;
    padding-block-start: 0.5em;
  }
  .week[hidden] {
    display: none;
  }
  .none {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .week-day.without {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
  }
  .week-day.without .day-title {
    margin: 0;
    font-weight: 500;
    color: var(--_muted);
  }
  @container (min-width: 44em) {
    .week {
      grid-template-columns: repeat(7, minmax(0, 1fr));
      gap: 0.75em;
    }
    .week .day-title {
      font-size: 0.875em;
      text-align: center;
    }
    .week .part-times {
      grid-template-columns: minmax(0, 1fr);
    }
    .week-day.without {
      display: block;
      text-align: center;
    }
    .week-day.without .day-title {
      margin-block-end: 0.6em;
    }
    .week-day.without .none {
      min-block-size: 100%;
      padding: 0.75em 0.25em;
      border-radius: var(--_radius);
      background: var(--_subtle);
    }
  }
`;
