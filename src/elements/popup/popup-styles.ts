import { css } from 'lit';

export const popupStyles = css`
  /* No box: a fragment that names the popup scrolls the page nowhere, and the page's layout has no gap. */
  :host {
    display: contents !important;
  }
  :host([hidden]) {
    display: contents !important;
  }
  :host([hidden]) slot,
  :host([hidden]) .floating {
    display: none;
  }
  .root {
    display: contents;
  }
  .floating {
    position: fixed;
    z-index: var(--punctual-popup-layer, 1000);
    inset-block-end: calc(1.25em + env(safe-area-inset-bottom, 0px));
    max-inline-size: calc(100vw - 2.5em);
    min-block-size: max(52px, 3.25em);
    padding-inline: 1.35em 1.5em;
    border-radius: var(--punctual-radius, 99em);
    box-shadow:
      0 1px 2px rgb(10 14 26 / 0.18),
      0 10px 28px -6px rgb(10 14 26 / 0.38);
  }
  .at-inline-end {
    inset-inline-end: 1.25em;
  }
  .at-inline-start {
    inset-inline-start: 1.25em;
  }

  dialog {
    inline-size: min(62em, 100vw - 4em);
    block-size: min(46em, 100vh - 4em);
    block-size: min(46em, 100dvh - 4em);
    max-block-size: none;
  }
  .bar {
    padding-inline-start: 2em;
  }
  .name {
    font-weight: 650;
  }
  .content {
    container-type: inline-size;
  }
  .content > .trouble {
    margin: 1.5em 2em;
  }
  punctual-booking {
    --_room: 0;
    --_contain: none;
  }
  /* The dialog is the card. */
  punctual-booking::part(card) {
    border: 0;
    border-radius: 0;
    background: none;
  }
  .skeleton {
    display: grid;
    gap: 1.25em;
    padding: 2em;
  }
  .bone.line {
    inline-size: 8em;
    block-size: 1.25em;
  }
  .bone.heading {
    inline-size: min(20em, 80%);
    block-size: 2em;
  }
  .bone.block {
    block-size: 24em;
  }

  @media (max-width: 44em), (max-height: 34em) {
    dialog {
      --_notch: max(env(safe-area-inset-left, 0px), env(safe-area-inset-right, 0px));
      inline-size: 100vw;
      block-size: 100vh;
      block-size: 100dvh;
      margin: 0;
      border: 0;
      border-radius: 0;
      box-shadow: none;
    }
    .bar {
      padding-block: calc(0.25em + env(safe-area-inset-top, 0px)) 0.25em;
      padding-inline: calc(1.25em + var(--_notch)) calc(0.375em + var(--_notch));
    }
    .content {
      padding-inline: var(--_notch);
      padding-block-end: env(safe-area-inset-bottom, 0px);
    }
    .skeleton {
      padding: 1.25em;
    }
    .content > .trouble {
      margin: 1.25em;
    }
  }
  @media (max-width: 22em) {
    .bar {
      padding-inline: calc(0.75em + var(--_notch)) calc(0.125em + var(--_notch));
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: rise 0.24s cubic-bezier(0.2, 0.8, 0.2, 1);
    }
    dialog[open]::backdrop {
      animation: appear 0.2s ease-out;
    }
    @media (max-width: 44em) {
      dialog[open] {
        animation: slide 0.28s cubic-bezier(0.2, 0.8, 0.2, 1);
      }
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(1em) scale(0.985);
    }
  }
  @keyframes slide {
    from {
      transform: translateY(3em);
      opacity: 0;
    }
  }
  @media (forced-colors: active) {
    .floating {
      border: 2px solid ButtonText;
    }
  }
  @media print {
    .floating {
      display: none;
    }
  }
`;
