import { css } from 'lit';

/** Calendars, the manage link, ways to reach the business: below a booking, wherever one is shown. */
export const afterStyles = css`
  .calendars,
  .manage-link {
    display: grid;
    justify-items: start;
    gap: 0.6em;
    inline-size: 100%;
  }
  .calendars-title {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-weight: 650;
  }
  .calendars-title svg {
    color: var(--_accent);
  }
  .calendar-links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .calendar-links .button {
    padding-inline: 0.8em;
    font-size: 0.9375em;
    font-weight: 500;
  }
  a.button {
    color: inherit;
    text-decoration: none;
  }
  .failed {
    font-weight: 600;
    color: var(--_error);
  }
  .failed:empty {
    display: none;
  }
  .manage-link a,
  .contact a {
    color: var(--_accent);
    text-underline-offset: 0.18em;
  }
  .manage-link p:first-child {
    font-weight: 600;
  }
  .manage-link .hint {
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .manage-link .button {
    margin-inline-start: -0.6em;
  }
  .copied:empty {
    display: none;
  }
  .contact {
    display: grid;
    gap: 0.25em;
  }
  .contact-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-weight: 600;
  }
  @media (pointer: coarse) {
    .manage-link a,
    .contact a {
      display: inline-block;
      padding-block: calc((44px - 1.45em) / 2);
    }
  }
  @media (forced-colors: active) {
    .manage-link a,
    .contact a {
      color: LinkText;
    }
  }
`;

/** Under the form, and above the times: what helps when something did not go through. */
export const recoveryStyles = css`
  .recovery {
    display: grid;
    justify-items: start;
    gap: 0.75em;
  }
  .paying {
    max-inline-size: 34em;
  }
  /* Nothing is said yet: it takes no room, and is there to be heard. */
  .paying-state:empty {
    position: absolute;
  }
  p.recovery {
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    max-inline-size: 34em;
    background: var(--_tint);
  }
  .near-group {
    display: grid;
    gap: 0.4em;
  }
  .near-label {
    font-size: 0.9375em;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .paying {
      max-inline-size: 34em;
    }
    /* Nothing is said yet: it takes no room, and is there to be heard. */
    .paying-state:empty {
      position: absolute;
    }
    p.recovery {
      border: 1px solid CanvasText;
    }
  }
`;
