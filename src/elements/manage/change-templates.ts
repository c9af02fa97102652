/** Moving and cancelling: another time, and the last question before anything is done. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatInstant } from '../../i18n/formats.js';
import { fill } from '../../i18n/text.js';
import type { EpochMs } from '../../scheduling/time-zone.js';
import { backIcon } from '../../styles/icons.js';
import { conflictTemplate } from '../booking/conflict-template.js';
import { contactTemplate } from '../booking/contact-template.js';
import { PICKER_PARTS } from '../exported-parts.js';
import { zoneInWords } from '../slot-picker/day-times.js';
import type { SlotChangeEvent } from '../slot-picker/slot-picker-events.js';
import type { TimezoneChangeEvent } from '../timezone/timezone-events.js';
import { troubleTemplate } from '../trouble-template.js';
import type { ManageView } from './manage-view.js';

function headTemplate({ own, stay, state }: ManageView, title: string): TemplateResult {
  return html`<div class="head">
    ${
      state.sending === 'no'
        ? html`<button type="button" class="button quiet back" part="button" @click=${stay}>
            ${backIcon}${own.keepBooking}
          </button>`
        : nothing
    }
    <h2 class="title" part="title" tabindex="-1">${title}</h2>
  </div>`;
}

/** Somebody else has changed it: told above the question, which is asked again of what it is now. */
function changedTemplate({ state, own }: ManageView): TemplateResult | typeof nothing {
  if (state.news !== 'changed') return nothing;
  return html`<div class="news changed" part="news" tabindex="-1"><p>${own.changedMeanwhile}</p></div>`;
}

function failureTemplate({ state, messages, words, business }: ManageView): TemplateResult | typeof nothing {
  const { failure } = state;
  if (!failure) return nothing;
  return html`<div class="trouble" part="trouble" tabindex="-1">
    <p>${messages.errors[failure.code]}</p>
    ${contactTemplate(business, words)}
  </div>`;
}

function checkingTemplate({ state, own }: ManageView): TemplateResult {
  return html`<p role="status">${state.sending === 'checking' ? own.checkingChange : nothing}</p>`;
}

function staffToggle({ own, booking, service, anyone, toggleAnyone }: ManageView): TemplateResult | typeof nothing {
  const { staff } = booking;
  if ((service?.staff.length ?? 0) < 2 || !service?.staff.some(({ id }) => id === staff.id)) return nothing;
  return html`<button type="button" class="button toggle" part="button" @click=${toggleAnyone}>
    ${anyone ? fill(own.onlyWith, { staff: staff.name }) : own.withAnyone}
  </button>`;
}

function pickerTemplate(view: ManageView): TemplateResult {
  const { state, booking, service, anyone, zone, host, client, choose, chooseZone } = view;
  const sameStaff = !anyone && service?.staff.some(({ id }) => id === booking.staff.id);
  return html`<punctual-slot-picker
    part="picker"
    exportparts=${PICKER_PARTS}
    .client=${client}
    .boot=${state.boot}
    .service=${service?.id}
    .duration=${service?.durations.includes(booking.duration) ? booking.duration : undefined}
    .staff=${sameStaff ? booking.staff.id : 'anyone'}
    .location=${service?.locations.find(({ id }) => id === booking.location?.id)?.id}
    .party=${booking.party}
    .moving=${view.access}
    .value=${booking.start}
    .timezone=${zone.zone}
    .timezoneMode=${host.timezoneMode}
    .hourCycle=${host.hourCycle}
    .firstDay=${host.firstDay}
    .layout=${host.layout}
    .messages=${host.messages}
    .clock=${host.clock}
    @punctual-timezone-change=${(event: TimezoneChangeEvent) => chooseZone(event.value)}
    @punctual-slot-change=${(event: SlotChangeEvent) => choose(event.slot)}
  ></punctual-slot-picker>`;
}

function timesBody(view: ManageView): TemplateResult {
  const { state, messages, own, pickerCode, service, retryTimes } = view;
  const { failure, boot } = state;
  if (failure?.code === 'not-found' || (boot && !service)) return troubleTemplate(own.gone);
  const tryAgain = { label: messages.tryAgain, act: retryTimes };
  if (failure) return troubleTemplate(messages.errors[failure.code], tryAgain);
  if (pickerCode === 'failed') return troubleTemplate(messages.errors.offline, tryAgain);
  if (!boot || pickerCode === 'loading') return html`<div class="bone times-bone"></div>`;
  return pickerTemplate(view);
}

/** Another time for the same booking, its own among the free ones. */
export function timesTemplate(view: ManageView): TemplateResult {
  const { state, own, service, anyone, booking, choose } = view;
  const { conflict } = state;
  return html`${headTemplate(view, own.chooseNewTime)}
  ${
    conflict
      ? conflictTemplate({ ...view, conflict, service, staffId: anyone ? undefined : booking.staff.id, choose })
      : html`<p class="hint">${own.ownTime}</p>`
  }
  ${staffToggle(view)} ${timesBody(view)}`;
}

function momentTemplate(view: ManageView, name: string, start: EpochMs, part: string): TemplateResult {
  const { language, messages, zone } = view;
  return html`<div class=${part}>
    <dt>${name}</dt>
    <dd class="when">
      ${formatInstant(language, zone.zone, 'date', start)}, ${formatInstant(language, zone.zone, 'time', start)}
      <small>${zoneInWords(language, messages, zone.zone, start)}</small>
    </dd>
  </div>`;
}

/** Whether it is to be moved from here to there. */
export function moveTemplate(view: ManageView): TemplateResult {
  const { state, own, words, booking, move, startMove } = view;
  const busy = state.sending !== 'no';
  return html`${headTemplate(view, own.moveTitle)} ${changedTemplate(view)}
    <dl class="receipt" part="facts">
      ${momentTemplate(view, own.moveFrom, Date.parse(booking.start), 'from')}
      ${momentTemplate(view, own.moveTo, state.slot?.start ?? 0, 'to')}
    </dl>
    ${failureTemplate(view)}
    <div class="buttons">
      <button
        type="button"
        class="button primary"
        part="button submit"
        aria-disabled=${busy ? 'true' : nothing}
        @click=${move}
      >
        ${busy ? own.moving : own.moveNow}
      </button>
      ${
        busy
          ? nothing
          : html`<button type="button" class="button" part="button" @click=${startMove}>${words.otherTime}</button>`
      }
    </div>
    ${checkingTemplate(view)}`;
}

/** Whether it is to be cancelled, and why; why is nobody's duty to say. */
export function cancelTemplate(view: ManageView): TemplateResult {
  const { state, own, booking, cancel } = view;
  const busy = state.sending !== 'no';
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { reason } = (event.currentTarget as HTMLFormElement).elements as unknown as { reason: HTMLTextAreaElement };
    cancel(reason.value);
  };
  return html`${headTemplate(view, own.cancelTitle)} ${changedTemplate(view)}
    <dl class="receipt" part="facts">
      ${momentTemplate(view, booking.serviceName, Date.parse(booking.start), 'from')}
    </dl>
    <form class="cancel" aria-busy=${busy ? 'true' : 'false'} @submit=${onSubmit}>
      <label for="reason">${own.cancelReason} <span class="optional">(${own.optional})</span></label>
      <textarea id="reason" name="reason" part="input" rows="3" maxlength="500"></textarea>
      ${failureTemplate(view)}
      <div class="buttons">
        <button type="submit" class="button primary" part="button submit" aria-disabled=${busy ? 'true' : nothing}>
          ${busy ? own.cancelling : own.cancelNow}
        </button>
      </div>
    </form>
    ${checkingTemplate(view)}`;
}
