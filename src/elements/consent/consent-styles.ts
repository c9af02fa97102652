import { css } from 'lit';

/** The box, its words, and a consent that was given. */
export const consentStyles = css`
  .tick {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: 0.75em;
    min-block-size: var(--_target);
    padding-block: 0.65em;
    cursor: pointer;
  }
  .tick input {
    inline-size: max(1.375em, 22px);
    block-size: max(1.375em, 22px);
    margin-block: 0.02em;
    margin-inline: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .off .tick {
    color: var(--_muted);
    cursor: not-allowed;
  }
  .optional {
    color: var(--_muted);
  }
  a {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .wrong-text {
    font-weight: 600;
    color: var(--_error);
  }
  .wrong-text:empty {
    display: none;
  }
  .given {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: 0.25em 0.6em;
    padding: 1em 1.1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
  }
  .given > * {
    grid-column: 2;
  }
  .given .mark {
    grid-column: 1;
    grid-row: 1;
    padding: 0.15em;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .given .mark svg {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .given.over {
    grid-template-columns: minmax(0, 1fr);
  }
  .given.over > * {
    grid-column: 1;
  }
  .given.over .words {
    color: var(--_muted);
  }
  .when {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .given .button {
    justify-self: start;
    margin-block-start: 0.6em;
  }
  @media (forced-colors: active) {
    a {
      color: LinkText;
    }
    .off .tick {
      color: GrayText;
    }
  }
`;
