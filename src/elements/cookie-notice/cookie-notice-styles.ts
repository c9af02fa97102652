import { css } from 'lit';

/** In the colours of `tokens`; a sheet of its own, since a notice alone must be small. */
export const cookieNoticeStyles = css`
  .notice {
    position: relative;
    padding: 1em clamp(1em, 4cqi, 1.5em);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_background);
  }
  .notice > * {
    max-inline-size: 60em;
  }
  .notice.sticky {
    position: fixed;
    inset-inline: 0.5em;
    inset-block-end: max(0.5em, env(safe-area-inset-bottom));
    z-index: var(--punctual-cookie-layer, 2147483000);
    max-block-size: min(70dvh, 100dvh - 1em);
    overflow-y: auto;
    overscroll-behavior: contain;
    box-shadow: 0 8px 40px rgb(10 14 26 / 0.28);
  }
  h2 {
    margin-inline-end: 2em;
    font-size: 1.125em;
    font-weight: 700;
  }
  .notice ul {
    margin-block: 0.5em 0.9em;
  }
  li {
    margin-block-start: 0.35em;
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 0.6em;
    max-inline-size: 34em;
  }
  button {
    color: inherit;
    background: none;
  }
  .answer {
    min-block-size: var(--_target);
    padding: 0.5em 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .answer:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }
  .more,
  .line p {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }
  .plain,
  a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  .close {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0.25em;
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    border: 0;
    border-radius: 50%;
  }
  .line {
    color: var(--_muted);
    font-size: max(0.875em, 13px);
  }
  @media (forced-colors: active) {
    .answer {
      forced-color-adjust: none;
    }
    .plain,
    a {
      color: LinkText;
    }
  }
`;
