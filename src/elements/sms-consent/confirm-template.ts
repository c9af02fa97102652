import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ConsentMessages } from '../../i18n/consent/consent-messages.js';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import type { SmsWording } from '../../policy/sms/sms-wording.js';
import type { NumberConfirmation } from '../../state/number-confirmation.js';
import { codeTemplate, ownWords } from './code-template.js';

export interface ConfirmView {
  readonly messages: ConsentMessages;
  readonly language: string;
  readonly profile: PolicyProfile;
  readonly wording: SmsWording;
  readonly confirmation: NumberConfirmation;
  readonly disabled: boolean;
  readonly onStart: (number: string) => void;
  readonly onCheck: () => void;
}

/** A code for the number of a consent that waits, typed in after the fact; nothing where none can be had. */
export function confirmTemplate(view: ConfirmView): TemplateResult | typeof nothing {
  const { messages, profile, wording, confirmation, onStart, ...rest } = view;
  const { number, verification, channel } = confirmation;
  if (!confirmation.isOffered || number === undefined) return nothing;
  return codeTemplate({
    ...rest,
    ...ownWords(profile, wording),
    messages,
    verification,
    number,
    lead: channel.status === 'sends' ? messages.codeInstead : undefined,
    onStart: () => onStart(number),
  });
}
