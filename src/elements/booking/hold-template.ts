import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import { fill } from '../../i18n/text.js';
import { formatCountdown, formatTimeLeft } from '../../i18n/time-left.js';
import type { HoldNotice } from '../../state/hold-controller.js';

/** The hold as the visitor sees it. */
export interface HoldView {
  /** Absent unless the slot is kept. */
  readonly id: string | undefined;
  /** Who was given with it. */
  readonly staffId: string | undefined;
  /** Milliseconds for which the slot is kept. */
  readonly remaining: number;
  readonly expired: boolean;
}

/** What the hold is drawn from. */
export interface HoldTemplateView {
  readonly language: string;
  readonly messages: Messages;
  /** Absent where nothing is kept. */
  readonly hold: HoldView | undefined;
  readonly extend: () => void;
}

/** Milliseconds from which on the hold looks urgent. */
export const NEARLY_OVER = 120_000;

/** How long the time is still kept, and asking for more. */
export function holdTemplate(view: HoldTemplateView): TemplateResult | typeof nothing {
  const { hold, language, messages, extend } = view;
  if (!hold) return nothing;
  // While it is on its way, and where it cannot be had, its place is kept: what the visitor writes below stays put.
  const isKept = hold.remaining > 0 || hold.expired;
  const ending = hold.remaining <= NEARLY_OVER;
  const [before = '', after = ''] = messages.heldFor.split('{time}');
  if (!isKept)
    return html`<div class="held none">
      <p>${before}00:00${after}</p>
      <span class="button quiet">${messages.extendHold}</span>
    </div>`;
  return html`<div class="held ${hold.expired ? 'over' : ending ? 'ending' : ''}" part="hold">
    <p>
      ${
        hold.expired
          ? messages.holdExpired
          : html`${before}<strong role="timer">${formatCountdown(language, hold.remaining)}</strong>${after}`
      }
    </p>
    <button type="button" class="button quiet" part="button" @click=${extend}>
      ${hold.expired ? messages.keepAgain : messages.extendHold}
    </button>
  </div>`;
}

/** What is told aloud when the hold nears its end. */
export function holdNoticeText(notice: HoldNotice, remaining: number, language: string, messages: Messages): string {
  if (notice === 'expired') return messages.holdExpired;
  return fill(messages.holdEnds, { time: formatTimeLeft(language, remaining) });
}

/** What is told aloud when the hold was extended. */
export function holdExtendedText(remaining: number, language: string, messages: Messages): string {
  return fill(messages.holdExtended, { time: formatTimeLeft(language, remaining) });
}
