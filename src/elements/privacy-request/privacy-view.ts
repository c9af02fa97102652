/** What the templates of the request centre are drawn with. */
import type { ConsentMessages } from '../../i18n/consent/consent-messages.js';
import { formatDate } from '../../i18n/formats.js';
import type { FormMessages } from '../../i18n/form/form-messages.js';
import type { PrivacyMessages } from '../../i18n/privacy/privacy-messages.js';
import type { NoticeWording } from '../../policy/notice/notice-wording.js';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import type { ExportFormat } from '../../protocol/privacy-request.js';
import type { PrivacyController } from '../../state/privacy-controller.js';
import type { PrivacyDraft } from '../../state/privacy-draft.js';

/** The sets of texts, all in one language. */
export interface PrivacyTexts {
  readonly own: PrivacyMessages;
  /** Those of forms, which hold what all elements share. */
  readonly shared: FormMessages;
  readonly consent: ConsentMessages;
  readonly notice: NoticeWording;
}

/** What is shown, and what the visitor can do. */
export interface PrivacyView {
  readonly texts: PrivacyTexts;
  readonly language: string;
  readonly profile: PolicyProfile;
  readonly flow: PrivacyController;
  /** A booking's token says whose request it is. */
  readonly ofBooking: boolean;
  /** One kind alone was asked for by the page: there is no way back to the others. */
  readonly onlyKind: boolean;
  readonly copyFailed: boolean;
  readonly onCopy: (format: ExportFormat) => void;
  readonly onReceipt: () => void;
  readonly onCode: () => void;
  readonly onAnotherCode: () => void;
  readonly onGoOn: () => void;
  readonly onConfirm: () => void;
  /** Address of the request's state, for the visitor to keep. */
  readonly stateLink: string | undefined;
}

/** A view while something is written. */
export interface DraftView extends PrivacyView {
  readonly draft: PrivacyDraft;
}

/** A day in words, as in `Monday, 4 May 2026`. */
export function dayText(language: string, day: string): string {
  return formatDate(language, 'date', day);
}
