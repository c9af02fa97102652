/** The words of what was chosen, all in one language: those of receipts, and those of text messages where it is about them. */
import { loadReceiptWording } from '../../policy/consent/load-receipt-wording.js';
import type { ReceiptWording } from '../../policy/consent/receipt-wording.js';
import { loadSmsWording } from '../../policy/sms/load-wording.js';
import type { SmsWording } from '../../policy/sms/sms-wording.js';

export interface ReceiptWords {
  readonly wording: ReceiptWording;
  readonly sms: SmsWording | undefined;
  readonly language: string;
}

/** Loads them; English where there are none in the language. Rejects where they cannot be had. */
export async function loadReceiptWords(language: string, withSms: boolean): Promise<ReceiptWords> {
  const [{ wording, language: tag }, sms] = await Promise.all([
    loadReceiptWording(language),
    withSms ? loadSmsWording(language) : undefined,
  ]);
  return { wording, sms: sms?.wording, language: tag };
}
