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
export const chevronIcon = icon(svg`<path d="m7 10 5 5 5-5"/>`);
export const phoneIcon = icon(
  svg`<path d="M6 4h3l1.5 4-2 1.5a11 11 0 0 0 6 6l1.5-2 4 1.5v3a2 2 0 0 1-2 2C10.8 20 4 13.2 4 6a2 2 0 0 1 2-2Z"/>`,
);
export const videoIcon = icon(
  svg`<rect x="3" y="6.5" width="12" height="11" rx="2.5"/><path d="m15 11 6-3.5v9L15 13"/>`,
);
export const personIcon = icon(svg`<circle cx="12" cy="8" r="3.75"/><path d="M4.5 20c.7-4 3.6-6 7.5-6s6.8 2 7.5 6"/>`);
export const peopleIcon = icon(
  svg`<circle cx="9" cy="8.5" r="3.25"/><path d="M3 19.5c.5-3.6 2.7-5.5 6-5.5s5.5 1.9 6 5.5M15.5 5.5a3.25 3.25 0 0 1 0 6M17 14.3c2.3.6 3.6 2.4 4 5.2"/>`,
);
export const noteIcon = icon(svg`<rect x="4" y="5" width="16" height="12.5" rx="2.5"/><path d="M8 9.5h8M8 13h5"/>`);
export const lessIcon = icon(svg`<path d="M6 12h12"/>`);
export const moreIcon = icon(svg`<path d="M6 12h12M12 6v12"/>`);
export const tickIcon = icon(svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`);
export const fileIcon = icon(svg`<path d="M7 3.5h6.5L18.5 9v11.5H7zM13 3.5V9.5h5.5"/>`);
export const helpIcon = icon(
  svg`<circle cx="12" cy="12" r="8.5"/><path d="M9.75 9.75a2.25 2.25 0 1 1 3.2 2c-.6.3-.95.8-.95 1.5M12 16.25v.01"/>`,
);
