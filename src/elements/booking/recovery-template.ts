import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BookingErrorCode } from '../../client/booking-error.js';
import type { LaterMessages } from '../../i18n/later/later-messages.js';
import type { Messages } from '../../i18n/messages.js';
import { fill } from '../../i18n/text.js';
import { formatTimeLeft } from '../../i18n/time-left.js';
import type { FlowState } from '../../state/booking-flow.js';
import { contactTemplate } from './contact-template.js';

/**
 * What helps beside trying again: `times`, another time; `reload`, the page anew; `contact`, the business itself. With
 * `answers` the form says what to put right, and nothing else does.
 */
type WayOn = 'answers' | 'again' | 'times' | 'reload' | 'contact';

/** The way on after each failure of sending. What a lost slot comes to is told above the times. */
const WAYS: Readonly<Record<BookingErrorCode, readonly WayOn[]>> = {
  'slot-unavailable': ['times'],
  'hold-expired': ['again', 'times'],
  'already-booked': ['times', 'contact'],
  validation: ['answers', 'contact'],
  'policy-window': ['times', 'contact'],
  'verification-required': ['answers'],
  'verification-failed': ['answers'],
  'challenge-required': ['again', 'contact'],
  'payment-required': ['again', 'contact'],
  'rate-limited': ['again', 'contact'],
  'csrf-rejected': ['reload', 'contact'],
  unauthorized: ['contact'],
  'not-found': ['times', 'contact'],
  'version-conflict': ['again'],
  'key-reused': ['again'],
  unavailable: ['again', 'contact'],
  offline: ['again', 'contact'],
  timeout: ['again', 'contact'],
  protocol: ['again', 'contact'],
  aborted: ['again'],
};

export interface RecoveryView {
  readonly language: string;
  readonly messages: Messages;
  readonly words: LaterMessages;
  readonly flow: FlowState;
  /** The browser knows that there is no connection. */
  readonly offline: boolean;
  readonly back: () => void;
  readonly reload: () => void;
}

function button(label: string, act: () => void): TemplateResult {
  return html`<button type="button" class="button" part="button" @click=${act}>${label}</button>`;
}

/** Below the form, beside the button that tries again: what else helps, and whom to ask. */
export function recoveryTemplate(view: RecoveryView): TemplateResult | typeof nothing {
  const { language, messages, words, flow, offline, back, reload } = view;
  const { sendError: error, reconnected, boot } = flow;
  if (reconnected) return html`<p class="recovery back-online" tabindex="-1">${words.onlineAgain}</p>`;
  if (!error) return offline ? html`<p class="recovery" role="status">${words.offlineNow}</p>` : nothing;
  const ways = WAYS[error.code];
  const { retryAfter } = error;
  return html`<div class="recovery">
    ${
      error.code === 'rate-limited' && retryAfter
        ? html`<p>${fill(words.waitFirst, { time: formatTimeLeft(language, retryAfter * 1000) })}</p>`
        : nothing
    }
    ${ways.includes('reload') ? button(messages.reloadPage, reload) : nothing}
    ${ways.includes('times') ? button(words.otherTime, back) : nothing}
    ${ways.includes('contact') ? contactTemplate(boot?.business, words) : nothing}
  </div>`;
}
