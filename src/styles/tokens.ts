import { css } from 'lit';

/**
 * The design tokens. A page sets `--punctual-*` on an element or anywhere above it; `--_*` are what the sheets read.
 * Light or dark follows the `color-scheme` in force where the element stands, so that a page that is always white never
 * gets a dark widget. Browsers without `light-dark()` get the light colours.
 *
 * | property | what it colours or shapes |
 * |---|---|
 * | `--punctual-accent` | buttons, chosen day and time, links |
 * | `--punctual-on-accent` | text on the accent |
 * | `--punctual-background` | the surface |
 * | `--punctual-text` | text |
 * | `--punctual-muted` | text of less weight |
 * | `--punctual-border` | lines and edges of fields |
 * | `--punctual-error` | what went wrong |
 * | `--punctual-font` | font family; the page's own when absent |
 * | `--punctual-radius` | corners |
 * | `--punctual-day-size` | height of a day in the calendar |
 */
export const tokens = css`
  :host {
    --_accent: var(--punctual-accent, #2b4fd6);
    --_on-accent: var(--punctual-on-accent, #fff);
    --_background: var(--punctual-background, #fff);
    --_text: var(--punctual-text, #171a21);
    --_muted: var(--punctual-muted, #5a6172);
    --_border: var(--punctual-border, #d9dce4);
    --_field-border: var(--punctual-border, #868d9e);
    --_error: var(--punctual-error, #b3261e);
    --_radius: var(--punctual-radius, 0.625em);
    --_day-size: var(--punctual-day-size, 3em);
    --_tint: color-mix(in srgb, var(--_accent) 9%, var(--_background));
    --_tint-strong: color-mix(in srgb, var(--_accent) 17%, var(--_background));
    --_subtle: color-mix(in srgb, var(--_text) 5%, var(--_background));
    --_target: max(44px, 2.75em);
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_accent: var(--punctual-accent, light-dark(#2b4fd6, #a8b8ff));
      --_on-accent: var(--punctual-on-accent, light-dark(#fff, #0e1433));
      --_background: var(--punctual-background, light-dark(#fff, #15171d));
      --_text: var(--punctual-text, light-dark(#171a21, #eef0f5));
      --_muted: var(--punctual-muted, light-dark(#5a6172, #a6adbd));
      --_border: var(--punctual-border, light-dark(#d9dce4, #343945));
      --_field-border: var(--punctual-border, light-dark(#868d9e, #6f778a));
      --_error: var(--punctual-error, light-dark(#b3261e, #ffb4ab));
    }
  }
  @media (forced-colors: active) {
    :host {
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_background: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_border: ButtonBorder;
      --_field-border: ButtonBorder;
      --_error: CanvasText;
      --_tint: Canvas;
      --_tint-strong: Canvas;
      --_subtle: Canvas;
    }
  }
`;
