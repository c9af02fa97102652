/**
 * What stands between the heading and the times once their code is there. The form stays while the visitor is back at the
 * times, so that no tick, number or answer to the age question is lost to a slot that was taken.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BookingView } from './booking-template.js';
import { confirmationStep } from './confirmation-step.js';
import { conflictTemplate } from './conflict-template.js';
import { detailsForm } from './details-form.js';
import { holdTemplate } from './hold-template.js';
import { recoveryTemplate } from './recovery-template.js';

function lostSlot({ flow, words, chooseSlot, ...view }: BookingView): TemplateResult | typeof nothing {
  const { conflict, service, choices } = flow;
  if (!conflict || !words) return nothing;
  return conflictTemplate({ ...view, words, conflict, service, staffId: choices?.staffId, choose: chooseSlot });
}

function recovery({ words, ...view }: BookingView): TemplateResult | typeof nothing {
  return words ? recoveryTemplate({ ...view, words, offline: view.checkout?.connection.isOffline ?? false }) : nothing;
}

function paymentStep({ checkout, words, ...view }: BookingView): TemplateResult | typeof nothing {
  const { payment, payAgain, hold, paymentCode } = checkout ?? {};
  if (!payment || !hold || !words) return nothing;
  return paymentCode?.value?.paymentStep({ ...view, later: words, hold, payment, again: payAgain }) ?? nothing;
}

/** What stands before the form, or in its place. */
function first(view: BookingView): TemplateResult | typeof nothing {
  const { step } = view.flow;
  if (step === 'payment') return paymentStep(view);
  return step === 'time' ? lostSlot(view) : holdTemplate(view);
}

/** The step that is shown: nothing beside the times themselves, unless one of them was lost. */
export function laterStep(view: BookingView): TemplateResult | typeof nothing {
  const { step, formOpened, booking, service, boot } = view.flow;
  if (step === 'confirmed' && booking && boot)
    return confirmationStep({ ...view, booking, service, business: boot.business.name });
  return html`${first(view)} ${formOpened ? detailsForm(view) : nothing}
  ${step === 'details' ? recovery(view) : nothing}`;
}
