import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import { calendarIcon } from '../../styles/icons.js';
import type { BookingElement } from '../booking/booking-element.js';
import type { DialogController } from '../dialog/dialog-controller.js';
import { dialogTemplate } from '../dialog/dialog-template.js';
import { PICKER_PARTS } from '../exported-parts.js';
import { FORM_PARTS } from '../form/exported-parts.js';
import { troubleTemplate } from '../trouble-template.js';

/** What of the booking a page styles through the popup: all save its card, which the dialog is. */
const BOOKING_PARTS = `business,title,summary,service,choice,answer,answer-selected,picker,hold,conflict,alternative,confirmation,manage-link,${PICKER_PARTS},${FORM_PARTS}`;

/** What of the popup is handed on to the booking inside. */
export type HandedOn = Pick<
  BookingElement,
  | 'api'
  | 'service'
  | 'duration'
  | 'staff'
  | 'location'
  | 'party'
  | 'timezone'
  | 'timezoneMode'
  | 'hourCycle'
  | 'firstDay'
  | 'layout'
  | 'months'
  | 'client'
  | 'messages'
  | 'clock'
  | 'managePage'
  | 'structuredData'
>;

/** What is shown, and what the visitor can do. */
export interface PopupView {
  readonly messages: Messages;
  /** Name of the dialog, and of the button that floats. */
  readonly label: string;
  readonly host: HandedOn;
  /** Where the button floats; `undefined` where there is none. */
  readonly floats: 'inline-start' | 'inline-end' | undefined;
  /** How far the booking is: not asked for yet, on its way, there; or its code could not be had. */
  readonly booking: 'unasked' | 'loading' | 'ready' | 'failed' | 'failed-again';
  readonly near: () => void;
  readonly open: (opener: HTMLElement) => void;
  readonly close: () => void;
  readonly retry: () => void;
  readonly reload: () => void;
  readonly dialog: Pick<DialogController, 'onClose' | 'onPointerDown' | 'onClick'>;
}

function floatingTemplate({ label, floats, near, open }: PopupView): TemplateResult {
  const press = (event: MouseEvent): void => open(event.currentTarget as HTMLElement);
  return html`<button
    type="button"
    class="floating button primary at-${floats}"
    part="floating"
    aria-haspopup="dialog"
    @pointerenter=${near}
    @focus=${near}
    @click=${press}
  >
    ${calendarIcon}<span>${label}</span>
  </button>`;
}

/** The size of what comes, so that nothing jumps when it does. */
function skeleton({ messages }: PopupView): TemplateResult {
  return html`<div class="skeleton" aria-busy="true">
    <p class="visually-hidden">${messages.loading}</p>
    <div class="bone line"></div>
    <div class="bone heading"></div>
    <div class="bone block"></div>
  </div>`;
}

function contentTemplate(view: PopupView): TemplateResult | typeof nothing {
  const { messages, host, retry, reload } = view;
  switch (view.booking) {
    case 'unasked':
      return nothing;
    case 'loading':
      return skeleton(view);
    case 'failed':
      return troubleTemplate(messages.errors.offline, { label: messages.tryAgain, act: retry });
    case 'failed-again':
      return troubleTemplate(messages.errors.offline, { label: messages.reloadPage, act: reload });
    case 'ready':
      return html`<punctual-booking
        exportparts=${BOOKING_PARTS}
        .api=${host.api}
        .service=${host.service}
        .duration=${host.duration}
        .staff=${host.staff}
        .location=${host.location}
        .party=${host.party}
        .timezone=${host.timezone}
        .timezoneMode=${host.timezoneMode}
        .hourCycle=${host.hourCycle}
        .firstDay=${host.firstDay}
        .layout=${host.layout}
        .months=${host.months}
        .client=${host.client}
        .messages=${host.messages}
        .clock=${host.clock}
        .managePage=${host.managePage}
        .structuredData=${host.structuredData}
        ><slot name="contact" slot="contact"></slot
      ></punctual-booking>`;
  }
}

/** The button that floats, and the dialog. */
export function popupTemplate(view: PopupView): TemplateResult {
  const { messages, label, floats, close, dialog } = view;
  return html`${floats ? floatingTemplate(view) : nothing}
  ${dialogTemplate({
    dialog,
    name: html`<p class="name" id="name" tabindex="-1">${label}</p>`,
    closeLabel: messages.close,
    close,
    content: html`<div class="content" part="content">${contentTemplate(view)}</div>`,
  })}`;
}
