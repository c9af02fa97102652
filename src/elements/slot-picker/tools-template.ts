import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { TIMEZONE_PARTS } from '../exported-parts.js';
import type { TimezoneChangeEvent } from '../timezone/timezone-events.js';
import type { Layout } from './layout.js';
import type { PickerView } from './picker-view.js';
import { zonesTemplate } from './zones-template.js';

function zoneChoice({ messages, zone, host, chooseZone, toggleZones }: PickerView): TemplateResult {
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    toggleZones();
  };
  return html`<punctual-timezone
    part="timezone"
    exportparts=${TIMEZONE_PARTS}
    .value=${zone.zone}
    .messages=${host.messages}
    .clock=${host.clock}
    .label=${messages.changeZone}
    @keydown=${onKeydown}
    @punctual-timezone-change=${(event: TimezoneChangeEvent) => chooseZone(event.value)}
  ></punctual-timezone>`;
}

/** Whose zone is shown with the way to another, and the way to another layout. */
export function toolsTemplate(view: PickerView): TemplateResult {
  const { messages, instead, zoneChoice: choice, lateFailed, disabled } = view;
  const labels: Record<Layout, string> = {
    month: messages.showAsMonth,
    week: messages.showAsWeek,
    list: messages.showAsList,
  };
  const open = choice === 'open';
  return html`<div class="tools">
    ${zonesTemplate({ ...view, at: view.picker.slots[0]?.start ?? view.host.clock.now() })}
    ${open ? zoneChoice(view) : nothing}
    <div class="tool-buttons">
      ${
        choice === 'none'
          ? nothing
          : html`<button
              type="button"
              class="button quiet change-zone"
              part="button"
              aria-expanded=${open ? 'true' : 'false'}
              aria-describedby="zone"
              aria-disabled=${disabled ? 'true' : nothing}
              @click=${view.toggleZones}
            >
              ${messages.changeZone}
            </button>`
      }
      <button type="button" class="button quiet switch" part="button" @click=${view.turnOver}>
        ${labels[instead]}
      </button>
    </div>
    ${lateFailed ? html`<p role="alert">${messages.errors.offline}</p>` : nothing}
  </div>`;
}
