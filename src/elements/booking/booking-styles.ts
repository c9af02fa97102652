import { css, unsafeCSS } from 'lit';
import { BOOKING_SIZE, SERVICES_SIZE, keepSize } from '../../styles/reserved-size.js';

export const bookingStyles = css`
  ${unsafeCSS(keepSize('.card', BOOKING_SIZE) + keepSize('.card.short', SERVICES_SIZE))}
  punctual-slot-picker {
    --_room: 0;
    flex: 1;
    contain-intrinsic-inline-size: none;
  }
  :host,
  .root {
    display: grid !important;
  }
  .card {
    position: relative;
    display: grid;
    padding: 1.25em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.6);
    background: var(--_background);
  }
  .layout,
  .aside,
  .main {
    display: flex;
    flex-direction: column;
    gap: 1.25em;
    min-inline-size: 0;
  }
  .main {
    position: relative;
    flex: 1;
  }
  /* What would get another place with the first answer, or with the texts, is not shown before. */
  .root[aria-busy='true'] .layout,
  .card[aria-busy='true'] .main {
    visibility: hidden;
  }
  .root[aria-busy='true'] .card::after,
  .root:not([aria-busy]) > [aria-busy='true'] .main::after {
    content: '';
    position: absolute;
    inset: 0;
    background: linear-gradient(var(--_subtle) 0 0) 0 0 / 13% var(--_day-size) space;
    animation: breathe 1.6s ease-in-out infinite;
    visibility: visible;
  }
  .business .bone {
    display: block;
    max-inline-size: 10em;
  }
  .business {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_muted);
  }
  .aside {
    gap: 0.5em;
  }
  .head {
    display: grid;
    justify-items: start;
    gap: 0.25em;
  }
  .back {
    margin-inline-start: -0.6em;
  }
  .title {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .root[aria-busy='true'] .card::after {
    inset: 1.25em;
  }
  .groups {
    display: grid;
    flex: 1;
    align-content: start;
    gap: 1.5em;
    contain: var(--_contain, size);
    overflow-y: auto;
    scrollbar-width: thin;
    padding: 3px 3px 2em;
    margin: -3px;
    mask-image: linear-gradient(#000 calc(100% - 2em), transparent);
  }
  .group-name {
    margin-block-end: 0.5em;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_muted);
  }
  .services {
    display: grid;
    gap: 0.625em;
  }
  .service-bone {
    block-size: 6.5em;
  }
  .service {
    display: flex;
    align-items: center;
    gap: 1em;
    inline-size: 100%;
    padding: 1em 1.1em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.2);
    background: var(--_background);
    text-align: start;
    transition:
      background-color 0.12s,
      border-color 0.12s;
  }
  .service:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .service > svg {
    color: var(--_accent);
  }
  .service-text {
    display: grid;
    flex: 1;
    gap: 0.25em;
    min-inline-size: 0;
  }
  .service-name {
    font-size: 1.0625em;
    font-weight: 650;
  }
  .service-description {
    color: var(--_muted);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    font-size: 0.9375em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .facts > * + *::before {
    content: '·';
    margin-inline-end: 0.75em;
    color: var(--_muted);
  }
  .summary {
    display: grid;
    gap: 0.75em;
  }
  .summary-name {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .summary-bone {
    block-size: 5.5em;
  }
  .summary-text,
  .summary-facts {
    color: var(--_muted);
  }
  .summary-facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
  }
  .summary-facts li {
    display: flex;
    gap: 0.5em;
  }
  .summary-facts .chosen,
  .summary-facts .price {
    font-weight: 600;
    color: var(--_text);
  }
  .summary-facts .chosen,
  .summary-facts .who {
    inline-size: 100%;
  }
  .summary-facts .chosen svg {
    color: var(--_accent);
  }
  .place-name,
  .summary-facts .place-name {
    font-weight: 600;
  }
  .place-more {
    display: block;
    font-size: 0.875em;
    color: var(--_muted);
  }
  @container (min-width: 43em) {
    .step-confirmed .head {
      grid-template-columns: auto 1fr;
      align-items: center;
      gap: 1em;
    }
  }
  /* No box of the step before gets another place: that would count as a page that moves. */
  .step-confirmed {
    padding-inline: max(0px, (100% - 34em) / 2);
  }
  .step-confirmed > .aside,
  .step-confirmed > .main {
    display: contents;
  }
  .conflict-title {
    font-size: 1.125em;
    font-weight: 700;
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
  .screen-bone {
    block-size: 20em;
  }
  /* Below the other facts, in line with their words. */
  @container ((max-width: 30em) or (min-width: 62em)) {
    .summary-facts .price {
      inline-size: 100%;
      padding-inline-start: 1.75em;
    }
  }
  @container (max-width: 22em) {
    .card {
      padding: 1em 0.75em;
    }
  }
  @container (min-width: 45em) {
    .card {
      padding: 2em;
    }
  }
  @container (min-width: 62em) {
    .layout.with-aside {
      flex-direction: row;
      gap: 0;
    }
    .with-aside .aside {
      flex: 0 0 15em;
      padding-inline-end: 2em;
    }
    .with-aside .main {
      padding-inline-start: 2em;
      border-inline-start: 1px solid var(--_border);
    }
    .with-aside .summary-facts {
      display: grid;
      justify-items: start;
      gap: 0.75em;
    }
  }
`;
