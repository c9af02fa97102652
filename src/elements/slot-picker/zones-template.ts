import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import { fill } from '../../i18n/text.js';
import type { EpochMs, ZoneClock } from '../../scheduling/time-zone.js';
import { globeIcon } from '../../styles/icons.js';
import { clocksDiffer, zoneInWords } from './day-times.js';

export interface ZonesView {
  readonly language: string;
  readonly messages: Messages;
  /** The zone that is shown. */
  readonly zone: ZoneClock;
  /** It was not set by the page but is the visitor's own. */
  readonly own: boolean;
  /** The business's name. */
  readonly business: string;
  readonly businessZone: ZoneClock | undefined;
  /** When: names and offsets change with the seasons. */
  readonly at: EpochMs;
}

/** Whose zone is shown, in words, and the business's own where its clocks differ. */
export function zonesTemplate({
  language,
  messages,
  zone,
  own,
  business,
  businessZone,
  at,
}: ZonesView): TemplateResult {
  const shown = zoneInWords(language, messages, zone.zone, at);
  const home =
    businessZone && clocksDiffer(zone, businessZone, at)
      ? fill(messages.businessZone, {
          business,
          zone: zoneInWords(language, messages, businessZone.zone, at),
        })
      : undefined;
  return html`<div class="zone" part="zone">
    <p>${globeIcon}<span>${fill(own ? messages.yourZone : messages.shownZone, { zone: shown })}</span></p>
    ${home ? html`<p class="home"><span>${home}</span></p>` : nothing}
  </div>`;
}
