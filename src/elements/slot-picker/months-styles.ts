import { css } from 'lit';

/** What the times take beside several months with the gap between, in `em`. */
export const BESIDE_MONTHS = 17.25;

/** As wide as their months at least, so that the calendar has the room that the picker has counted on. */
export const monthsStyles = css`
  @container (min-width: 40em) {
    .months-2 {
      grid-template-columns: minmax(36em, 2.4fr) minmax(15em, 1fr);
    }
    .months-3 {
      grid-template-columns: minmax(55em, 3.6fr) minmax(15em, 1fr);
    }
  }
`;
