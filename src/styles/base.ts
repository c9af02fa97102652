import { css } from 'lit';

/**
 * What every element starts from, whatever page it stands on. The host keeps its box against rules such as
 * `* { all: unset }`; `.root` takes the page's font, its size and its colour scheme, and nothing else that is inherited.
 */
export const base = css`
  :host {
    display: block !important;
    box-sizing: border-box;
    /* Where its width comes from what is inside (a float, an item of a row), that is this, and no more than there is. */
    contain-intrinsic-inline-size: 62em;
    max-inline-size: 100%;
    min-inline-size: 0;
    container-type: inline-size !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    display: block;
    font-family: var(--punctual-font, inherit);
    font-size: inherit;
    line-height: 1.45;
    color: var(--_text);
    color-scheme: inherit;
    visibility: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: none;
    text-size-adjust: none;
    -webkit-tap-highlight-color: transparent;
  }
  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    font: inherit;
    list-style: none;
  }
  button,
  input,
  textarea {
    margin: 0;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    touch-action: manipulation;
    cursor: pointer;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  svg {
    display: block;
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [dir='rtl'] .mirrored {
    transform: scaleX(-1);
  }
  /* Texts that mix digits and letters keep their order, whichever way the page runs. */
  .mixed {
    unicode-bidi: plaintext;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    .root *,
    .root *::before,
    .root *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
