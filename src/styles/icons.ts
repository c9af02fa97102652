import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';

/** Line icons on a 24-unit grid; they take the colour of the text beside them and are never spoken. */
function icon(shape: TemplateResult<2>, mirrored = false): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" class=${mirrored ? 'mirrored' : ''}>${shape}</svg>`;
}

export const backIcon = icon(svg`<path d="m15 5-7 7 7 7"/>`, true);
export const forwardIcon = icon(svg`<path d="m9 5 7 7-7 7"/>`, true);
export const clockIcon = icon(svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7.5V12l3 2"/>`);
export const globeIcon = icon(
  svg`<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17"/>`,
);
export const calendarIcon = icon(
  svg`<rect x="4" y="5" width="16" height="15" rx="2.5"/><path d="M4 10h16M8.5 3v4M15.5 3v4"/>`,
);
export const placeIcon = icon(
  svg`<path d="M12 21c4-4.4 6.5-7.6 6.5-11a6.5 6.5 0 0 0-13 0c0 3.4 2.5 6.6 6.5 11Z"/><circle cx="12" cy="10" r="2.25"/>`,
);
export const tickIcon = icon(svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`);
