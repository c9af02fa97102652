import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { BookingApi } from '../../client/booking-api.js';
import type { LaterMessages } from '../../i18n/later/later-messages.js';
import type { MessageOverrides } from '../../i18n/message-overrides.js';
import type { Messages } from '../../i18n/messages.js';
import type { Service } from '../../protocol/service.js';
import type { ZoneClock } from '../../scheduling/time-zone.js';
import { canGoBack } from '../../state/booking-flow.js';
import type { FlowState } from '../../state/booking-flow.js';
import type { Clock } from '../../state/clock.js';
import type { FormDraft } from '../../state/form-draft.js';
import type { Choices } from '../../state/service-choices.js';
import { toInstant } from '../../state/time-slot.js';
import type { TimeSlot } from '../../state/time-slot.js';
import { backIcon } from '../../styles/icons.js';
import { PICKER_PARTS } from '../exported-parts.js';
import type { BookingCheckout } from './booking-checkout.js';
import type { TimezoneChangeEvent } from '../timezone/timezone-events.js';
import type { SlotChangeEvent } from '../slot-picker/slot-picker-events.js';
import type { PunctualFormElement } from '../form/form-element.js';
import { noWayOnTemplate } from '../trouble-template.js';
import type { HoldView } from './hold-template.js';
import type * as laterSteps from './later-steps.js';
import { serviceSkeleton, serviceStep } from './service-step.js';
import { summarySkeleton, summaryTemplate } from './summary-template.js';

/** The code of the steps after the time. */
export type LaterSteps = typeof laterSteps;

/** What is shown, and what the visitor can do. */
export interface BookingView {
  readonly language: string;
  readonly messages: Messages;
  readonly flow: FlowState;
  readonly hold: HoldView | undefined;
  readonly zone: ZoneClock;
  readonly businessZone: ZoneClock | undefined;
  /** What of the element is handed on to the picker. */
  readonly host: {
    readonly service?: string | undefined;
    readonly messages?: MessageOverrides | undefined;
    readonly clock: Clock;
    readonly timezoneMode?: string | undefined;
    readonly hourCycle?: string | undefined;
    readonly firstDay?: string | undefined;
    readonly layout?: string | undefined;
    readonly months?: number | undefined;
  };
  readonly client: BookingApi | undefined;
  readonly clientMissing: boolean;
  readonly later: LaterSteps | undefined;
  readonly words: LaterMessages | undefined;
  readonly checkout: BookingCheckout | undefined;
  readonly managePage: string | undefined;
  /** The manage link has been copied. */
  readonly copied: boolean;
  readonly laterFailed: boolean;
  readonly retry: () => void;
  readonly retryLater: () => void;
  readonly back: () => void;
  readonly chooseService: (service: Service) => void;
  readonly choose: (choice: Partial<Choices>) => void;
  readonly chooseZone: (zone: string) => void;
  readonly chooseSlot: (slot: TimeSlot) => void;
  readonly edit: (draft: FormDraft) => void;
  readonly extend: () => void;
  readonly submit: (form: PunctualFormElement) => void;
  readonly startOver: () => void;
  readonly copyLink: (href: string) => void;
  readonly reload: () => void;
}

function headTemplate({ messages, flow, host, later, back }: BookingView): TemplateResult {
  const titles = {
    service: messages.chooseService,
    time: messages.chooseTime,
    details: messages.yourDetails,
    payment: messages.errors['payment-required'],
    confirmed: messages.booked,
  };
  // Until the first answer is there, a named service is taken to be known: the heading does not change twice.
  const step = !flow.boot && host.service ? 'time' : flow.step;
  return html`<div class="head">
    ${
      canGoBack(flow)
        ? html`<button type="button" class="button quiet back" part="button" @click=${back}>
            ${backIcon}${flow.step === 'details' ? messages.changeTime : messages.back}
          </button>`
        : nothing
    }
    ${step === 'confirmed' ? later?.seal() : nothing}
    <h2 class="title" part="title" tabindex="-1">${titles[step]}</h2>
  </div>`;
}

function bootTemplate({ messages, flow, host, clientMissing, retry }: BookingView): TemplateResult | typeof nothing {
  const { bootError } = flow;
  if (clientMissing) return noWayOnTemplate(messages.errors.unavailable);
  if (!bootError) return host.service ? nothing : serviceSkeleton();
  if (bootError.code === 'not-found' && host.service) return noWayOnTemplate(messages.unknownService);
  return html`${noWayOnTemplate(messages.errors[bootError.code], { label: messages.tryAgain, act: retry })}
    <slot name="contact"></slot>`;
}

function serviceTemplate({ language, messages, flow, chooseService }: BookingView): TemplateResult {
  if (flow.unknownService) return noWayOnTemplate(messages.unknownService);
  return serviceStep({ language, messages, services: flow.boot?.services ?? [], choose: chooseService });
}

function laterTemplate(view: BookingView): TemplateResult | typeof nothing {
  const { messages, flow, later } = view;
  if (later) return later.laterStep(view);
  if (flow.step === 'time') return nothing;
  if (!view.laterFailed) return html`<div class="bone screen-bone"></div>`;
  return noWayOnTemplate(messages.errors.offline, { label: messages.tryAgain, act: view.retryLater });
}

function stepTemplate(view: BookingView): TemplateResult | typeof nothing {
  const { flow } = view;
  if (!flow.boot) return bootTemplate(view);
  return flow.step === 'service' ? serviceTemplate(view) : laterTemplate(view);
}

/** The page names a service, and nothing is known yet: what is drawn has the size of what comes. */
function isOpening({ flow, host, clientMissing }: BookingView): boolean {
  return Boolean(host.service) && !flow.boot && !flow.bootError && !clientMissing;
}

/**
 * There before the first answer, so that nothing on the page moves when it comes, and there during the later steps, so
 * that the way back loses no place.
 */
function pickerTemplate(view: BookingView): TemplateResult | typeof nothing {
  const { flow, hold, host, client, zone, chooseSlot } = view;
  const { boot, service, choices, slot, step } = flow;
  const opening = isOpening(view);
  if (!service && !opening) return nothing;
  return html`<punctual-slot-picker
    part="picker"
    exportparts=${PICKER_PARTS}
    ?hidden=${step !== 'time' && !opening}
    .waiting=${opening}
    .client=${client}
    .boot=${boot}
    .service=${service?.id}
    .duration=${choices?.duration}
    .staff=${choices?.staffId}
    .location=${choices?.locationId}
    .party=${choices?.party}
    .kept=${hold?.id === undefined ? undefined : slot}
    .value=${slot ? toInstant(slot.start) : ''}
    .timezone=${zone.zone}
    .timezoneMode=${host.timezoneMode}
    .hourCycle=${host.hourCycle}
    .firstDay=${host.firstDay}
    .layout=${host.layout}
    .months=${host.months}
    .messages=${host.messages}
    .clock=${host.clock}
    @punctual-timezone-change=${(event: TimezoneChangeEvent) => view.chooseZone(event.value)}
    @punctual-slot-change=${(event: SlotChangeEvent) => chooseSlot(event.slot)}
  ></punctual-slot-picker>`;
}

/**
 * The card: what is being booked, the step's heading, the step. What a later step has in another place is drawn anew
 * instead of moved.
 */
export function bookingTemplate(view: BookingView): TemplateResult {
  const { language, messages, flow, hold, host, zone, choose } = view;
  const opening = isOpening(view);
  const withSummary = opening || (flow.service && ['time', 'details', 'payment'].includes(flow.step));
  const settled = flow.boot ?? flow.bootError ?? (view.clientMissing || undefined);
  return html`<div
    class="card ${flow.step === 'service' && !host.service ? 'short' : ''}"
    part="card"
    aria-busy=${settled ? 'false' : 'true'}
  >
    <div class="layout step-${flow.step} ${withSummary ? 'with-aside' : ''}">
      <div class="aside">
        ${keyed(
          flow.step === 'confirmed',
          html`<p class="business" part="business">
            ${flow.boot?.business.name ?? (settled ? nothing : html`<span class="bone">&nbsp;</span>`)}
          </p>`,
        )}
        ${opening ? summarySkeleton() : nothing}
        ${withSummary ? summaryTemplate({ language, messages, flow, zone: zone.zone, givenStaffId: hold?.staffId, choose }) : nothing}
      </div>
      <div class="main">${keyed(flow.step, headTemplate(view))} ${stepTemplate(view)} ${pickerTemplate(view)}</div>
    </div>
  </div>`;
}
