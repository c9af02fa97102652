import { css } from 'lit';

export const manageStyles = css`
  .card {
    display: grid;
    gap: 1.25em;
    padding: 1.25em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.6);
    background: var(--_background);
  }
  .card > * {
    min-inline-size: 0;
  }
  /* Words have a line's length, times take what there is. */
  .card.narrow > * {
    inline-size: 100%;
    max-inline-size: 34em;
    margin-inline: auto;
  }
  .head {
    display: grid;
    justify-items: start;
    gap: 0.25em;
  }
  .back {
    margin-inline-start: -0.6em;
  }
  .business {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_muted);
  }
  .title {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .news {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_tint);
    font-weight: 600;
  }
  .news svg {
    color: var(--_accent);
  }
  .news.changed {
    background: var(--_subtle);
    box-shadow: inset 0 0 0 2px var(--_field-border);
  }
  .receipt {
    display: grid;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.2);
  }
  .receipt > div {
    display: grid;
    grid-template-columns: minmax(6.5em, 1fr) minmax(0, 3fr);
    gap: 0.25em 1em;
    padding: 0.8em 1.1em;
  }
  .receipt > div + div {
    border-block-start: 1px solid var(--_border);
  }
  .receipt dt {
    color: var(--_muted);
  }
  .receipt .when {
    font-weight: 650;
  }
  .receipt small {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_muted);
  }
  .receipt .to {
    background: var(--_tint);
  }
  .gone .when,
  .receipt .from .when {
    font-weight: 400;
  }
  .gone .when {
    text-decoration: line-through;
  }
  /* A line through the time does not go on through what is a box of its own. */
  .gone .when small {
    display: inline-block;
    inline-size: 100%;
  }
  .window {
    display: grid;
    gap: 0.6em;
  }
  .window.over {
    padding: 1em 1.1em;
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .hint,
  .optional {
    color: var(--_muted);
  }
  .hint {
    font-size: 0.9375em;
  }
  .section {
    display: grid;
    justify-items: start;
    gap: 0.75em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_border);
  }
  .section a {
    color: var(--_accent);
    text-underline-offset: 0.18em;
  }
  .section-title,
  .conflict-title {
    font-size: 1.125em;
    font-weight: 700;
  }
  .agreements {
    display: grid;
    gap: 1em;
    inline-size: 100%;
  }
  .agreements > li {
    display: grid;
    justify-items: start;
    gap: 0.25em;
  }
  .agreements > li > :first-child {
    inline-size: 100%;
  }
  .cancel {
    display: grid;
    justify-items: start;
    gap: 0.5em;
  }
  .cancel label {
    font-weight: 600;
  }
  .cancel textarea {
    display: block;
    inline-size: 100%;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_background);
    resize: vertical;
  }
  .cancel .buttons {
    margin-block-start: 0.5em;
  }
  .toggle {
    justify-self: start;
  }
  .near {
    font-weight: 600;
  }
  .alternatives {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .alternatives .button {
    flex-wrap: wrap;
    gap: 0 0.5em;
    font-weight: 400;
  }
  .booking-bone {
    block-size: 18em;
  }
  .times-bone {
    block-size: 24em;
  }
  @media (pointer: coarse) {
    .section a {
      display: inline-block;
      padding-block: calc((44px - 1.45em) / 2);
    }
  }
  @media (forced-colors: active) {
    .news,
    .window.over {
      border: 1px solid CanvasText;
    }
    .section a {
      color: LinkText;
    }
  }
  @container (max-width: 24em) {
    .card {
      padding: 1em 0.75em;
    }
    .receipt > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (min-width: 45em) {
    .card {
      padding: 2em;
    }
  }
`;
