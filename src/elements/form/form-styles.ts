import { css } from 'lit';

export const formStyles = css`
  .form,
  .head,
  .consents {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    max-inline-size: 34em;
  }
  .head {
    gap: 0.5em;
    margin-block-end: 1.5em;
  }
  .title {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .words {
    unicode-bidi: plaintext;
  }
  .page-head {
    display: grid;
    gap: 0.5em;
  }
  .progress-text {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_muted);
  }
  .progress {
    display: flex;
    gap: 0.375em;
  }
  .progress span {
    flex: 1;
    block-size: 0.375em;
    border-radius: 99em;
    background: var(--_border);
  }
  .progress .done {
    display: block;
    background: var(--_accent);
  }
  .page-title,
  .heading-title {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }
  .heading {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.5em;
  }
  .field {
    display: grid;
    gap: 0.375em;
  }
  .label {
    font-weight: 600;
  }
  legend.label {
    margin-block-end: 0.375em;
  }
  .optional {
    font-weight: 400;
    color: var(--_muted);
  }
  .hint {
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: max(44px, 2.875em);
    margin: 0;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_background);
    font: inherit;
    color: inherit;
    /* Below 16 px, iOS zooms in on a focused field. */
    font-size: max(1em, 16px);
  }
  input[type='date'].input {
    max-inline-size: 14em;
    appearance: none;
  }
  input[type='file'].input {
    padding-block: 0.5em;
    border-style: dashed;
  }
  input::file-selector-button {
    margin-inline-end: 0.8em;
    padding: 0.3em 0.8em;
    border: 1px solid var(--_field-border);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_subtle);
    color: inherit;
    font: inherit;
    font-weight: 600;
  }
  textarea.input {
    min-block-size: 6.5em;
    resize: vertical;
  }
  .input:read-only:not(select, [type='file']),
  .input:disabled {
    background: var(--_subtle);
  }
  .input:focus-visible {
    border-color: var(--_accent);
    outline-offset: -1px;
  }
  .wrong .input {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  .wrong-text {
    font-weight: 600;
    color: var(--_error);
  }
  .ticks {
    display: grid;
    gap: 0.25em;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: var(--_target);
    padding: 0.35em 0.8em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .tick:hover {
    background: var(--_subtle);
  }
  .tick:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .wrong .tick {
    border-color: var(--_error);
  }
  .tick input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent);
  }
  .why summary {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: 24px;
    font-size: 0.875em;
    color: var(--_muted);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    list-style: none;
    cursor: pointer;
  }
  .why summary::-webkit-details-marker {
    display: none;
  }
  .why svg {
    inline-size: 1.125em;
    block-size: 1.125em;
  }
  .why p {
    margin-block-start: 0.375em;
    padding: 0.6em 0.8em;
    border-radius: var(--_radius);
    background: var(--_subtle);
    font-size: 0.9375em;
  }
  .files {
    display: grid;
    gap: 0.375em;
  }
  .files li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
  }
  .files svg {
    color: var(--_muted);
  }
  a {
    color: var(--_accent);
  }
  .file {
    position: relative;
    justify-self: start;
  }
  .file :focus-visible + .button {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .file :disabled + .button {
    opacity: 0.55;
    cursor: default;
  }
  .problems ul {
    display: grid;
    gap: 0.375em;
  }
  .problems-title {
    font-size: 1.125em;
    font-weight: 700;
  }
  .problems a {
    display: inline-block;
    min-block-size: 24px;
    color: var(--_error);
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .problems a {
      padding-block: calc((44px - 1.45em) / 2);
    }
  }
  .faulty {
    display: grid;
    gap: 0.25em;
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
  }
  .actions {
    display: grid;
    gap: 0.75em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .actions .primary {
    flex: 1;
    min-block-size: 3.25em;
  }
  .buttons .button:not(.primary) {
    min-block-size: 3.25em;
  }
  .done {
    display: grid;
    gap: 1em;
    justify-items: start;
  }
  .seal {
    display: grid;
    place-items: center;
    inline-size: 3.5em;
    block-size: 3.5em;
    border-radius: 50%;
    background: var(--_tint-strong);
    color: var(--_accent);
  }
  .seal svg {
    inline-size: 2em;
    block-size: 2em;
    stroke-width: 2.25;
  }
  .thanks {
    font-size: 1.125em;
    font-weight: 600;
  }
  .form-bone {
    block-size: 16em;
    max-inline-size: 34em;
  }
  .consents:not(:has(:defined)) {
    display: none;
  }
  @media (forced-colors: active) {
    .tick:has(:checked) {
      outline: 2px solid Highlight;
    }
    .progress .done {
      background: Highlight;
    }
  }
`;
