import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ConsentMessages } from '../../i18n/consent/consent-messages.js';
import { fill, fillCounted } from '../../i18n/text.js';
import { formatTimeLeft } from '../../i18n/time-left.js';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import { smsBrand } from '../../policy/sms/sms-disclosure.js';
import type { SmsWording } from '../../policy/sms/sms-wording.js';
import type { VerificationController, VerificationProblem } from '../../state/verification-controller.js';
import { tickIcon } from '../../styles/icons.js';

export interface CodeView {
  readonly messages: ConsentMessages;
  readonly language: string;
  readonly verification: VerificationController;
  readonly number: string;
  readonly brand: string;
  /** What is said before, where something else was asked already. */
  readonly lead?: string | undefined;
  /** What the carrier may charge, in the words of the programme. */
  readonly rates: string;
  readonly disabled: boolean;
  readonly onStart: () => void;
  readonly onCheck: () => void;
}

/** Who sends it, and what the carrier may charge, in the words of the programme. */
export function ownWords(profile: PolicyProfile, wording: SmsWording): Pick<CodeView, 'brand' | 'rates'> {
  const { rates } = profile.sms ?? {};
  return { brand: smsBrand(profile) ?? wording.nameless, rates: rates ? wording.rates[rates] : '' };
}

const SENTENCES = {
  'not-sent': 'codeNotSent',
  missing: 'codeMissing',
  expired: 'codeExpired',
  'too-many': 'codeTooManyTries',
  'not-checked': 'codeNotChecked',
} as const satisfies Record<Exclude<VerificationProblem, 'wrong'>, keyof ConsentMessages>;

function problemOf({ messages, language, verification }: CodeView): string | undefined {
  const { problem, triesLeft } = verification;
  if (problem === 'wrong') return fillCounted(language, messages.codeWrong, triesLeft);
  return problem && messages[SENTENCES[problem]];
}

function askTemplate(view: CodeView): TemplateResult {
  const { messages, verification, lead, brand, rates, disabled, onStart } = view;
  const sending = verification.status === 'sending';
  return html`${lead ? html`<p>${lead}</p>` : nothing}
    <p class="small" id="code-disclosure">${fill(messages.codeDisclosure, { brand })} ${rates}</p>
    <button
      type="button"
      class="button"
      part="button send-code"
      aria-describedby="code-disclosure"
      aria-disabled=${sending ? 'true' : nothing}
      ?disabled=${disabled}
      @click=${onStart}
    >
      ${sending ? messages.sendingCode : messages.sendCode}
    </button>
    <p class="wrong-text" role="alert">${problemOf(view) ?? nothing}</p>`;
}

function againTemplate({ messages, language, verification, disabled, onStart }: CodeView): TemplateResult {
  const { pause } = verification;
  return pause > 0
    ? html`<p class="small pause">
        ${fill(messages.anotherCodeIn, { time: formatTimeLeft(language, Math.ceil(pause / 1000) * 1000) })}
      </p>`
    : html`<button type="button" class="button quiet" part="button" ?disabled=${disabled} @click=${onStart}>
        ${messages.anotherCode}
      </button>`;
}

function typeTemplate(view: CodeView): TemplateResult {
  const { messages, language, verification, number, disabled, onCheck } = view;
  const problem = problemOf(view);
  const checking = verification.status === 'checking';
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(verification.expiresAt);
  const onKeydown = (event: KeyboardEvent): void => {
    // Enter confirms the code; the form of the page is not sent by it.
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    onCheck();
  };
  return html`<p class="small" id="code-sent" role="status">
      ${fill(messages.codeSent, { phone: `\u2066${number}\u2069` })} ${fill(messages.codeValidUntil, { time })}
    </p>
    <label for="code">${messages.code}</label>
    <div class="code-row">
      <input
        id="code"
        part="code"
        type="text"
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength="12"
        dir="ltr"
        aria-describedby="code-wrong code-sent"
        aria-invalid=${problem ? 'true' : nothing}
        ?disabled=${disabled}
        @keydown=${onKeydown}
        @input=${(event: Event) => event.stopPropagation()}
      />
      <button
        type="button"
        class="button"
        part="button check-code"
        aria-disabled=${checking ? 'true' : nothing}
        ?disabled=${disabled}
        @click=${onCheck}
      >
        ${checking ? messages.checkingCode : messages.checkCode}
      </button>
    </div>
    <p class="wrong-text" id="code-wrong" aria-live="polite">${problem ?? nothing}</p>
    ${againTemplate(view)}`;
}

/** The second half of a double opt-in: a code to the number, typed in here. */
export function codeTemplate(view: CodeView): TemplateResult {
  const { messages, verification } = view;
  const { status } = verification;
  if (status === 'confirmed') {
    return html`<p class="confirmed" part="confirmed" role="status" tabindex="-1">
      ${tickIcon} ${messages.numberConfirmed}
    </p>`;
  }
  const asking = status === 'none' || status === 'sending';
  return html`<div class="code" part="verification">${asking ? askTemplate(view) : typeTemplate(view)}</div>`;
}
