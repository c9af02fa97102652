/** Shape of the words of receipts, and of the summary that offers them; one object a language. */
import type { ConsentReceipt } from './receipt.js';
import type { ReceiptLabels } from './receipt-text.js';

/** The words of a receipt, and of what stands around it on the screen. */
export interface ReceiptWording extends ReceiptLabels {
  // What was chosen
  readonly heading: string;
  /** What is said of one choice. */
  readonly choices: Readonly<Record<ConsentReceipt['event']['state'], string>>;
  /** What a question for the age is called, and what is said of whoever met the limit. */
  readonly age: string;
  readonly ageMet: string;
  readonly forOther: string;

  // What becomes of text messages
  /** What to do about the message that asks for a confirmation. */
  readonly pendingHint: string;
  readonly bookingStands: string;

  // What to keep
  readonly keep: string;
  readonly asText: string;
  readonly asJson: string;
}
