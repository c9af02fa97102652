import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import { fill } from '../../i18n/text.js';
import type { EpochMs, ZoneClock } from '../../scheduling/time-zone.js';
import { visitorZone } from '../../state/zones.js';
import { globeIcon } from '../../styles/icons.js';
import type { TimezoneMode } from '../shown-zone.js';
import { clocksDiffer, zoneInWords } from './day-times.js';

export interface ZonesView {
  readonly language: string;
  readonly messages: Messages;
  readonly mode: TimezoneMode;
  /** The zone that is shown. */
  readonly zone: ZoneClock;
  /** The business's name; not there until the first answer is. */
  readonly business: string | undefined;
  readonly businessZone: ZoneClock | undefined;
  /** When: names and offsets change with the seasons. */
  readonly at: EpochMs;
}

/** Whose zone is shown, in words, and the business's own where its clocks differ. */
export function zonesTemplate(view: ZonesView): TemplateResult {
  const { language, messages, mode, zone, business = '', businessZone, at } = view;
  const named = zoneInWords(language, messages, zone.zone, at);
  const shown = (): string => {
    if (mode === 'business') return businessZone ? fill(messages.zoneOfBusiness, { business, zone: named }) : '';
    return fill(zone.zone === visitorZone() ? messages.yourZone : messages.shownZone, { zone: named });
  };
  const home = (clock: ZoneClock): string =>
    fill(messages.businessZone, { business, zone: zoneInWords(language, messages, clock.zone, at) });
  return html`<div class="zone" part="zone">
    <p>${globeIcon}<span id="zone">${shown()}</span></p>
    ${
      businessZone && clocksDiffer(zone, businessZone, at)
        ? html`<p class="home"><span>${home(businessZone)}</span></p>`
        : nothing
    }
  </div>`;
}
