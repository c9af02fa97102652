import { css } from 'lit';

/** Buttons, links, notes of trouble: what more than one element draws. */
export const controls = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding: 0.5em 1.1em;
    border: 1px solid var(--_field-border);
    border-radius: var(--_radius);
    background: var(--_background);
    font-weight: 600;
    text-align: center;
    transition:
      background-color 0.12s,
      border-color 0.12s;
  }
  .button:hover {
    background: var(--_subtle);
  }
  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }
  .button.quiet {
    padding-inline: 0.6em;
    border-color: transparent;
    background: none;
    color: var(--_accent);
  }
  .button.quiet:hover {
    background: var(--_tint);
  }
  .button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.7;
  }
  .trouble {
    display: grid;
    justify-items: start;
    gap: 0.75em;
    padding: 1em 1.1em;
    border: 2px solid var(--_error);
    border-radius: var(--_radius);
  }
  @media (forced-colors: active) {
    .button.primary {
      forced-color-adjust: none;
    }
    .button.quiet {
      color: LinkText;
    }
  }
  /* What stands in the place of something that is on its way. */
  .bone {
    border-radius: var(--_radius);
    background: var(--_subtle);
    animation: breathe 1.6s ease-in-out infinite;
  }
  @keyframes breathe {
    50% {
      opacity: 0.45;
    }
  }
  @media (forced-colors: active) {
    .bone {
      border: 1px solid GrayText;
    }
  }
`;
