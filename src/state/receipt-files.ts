/** Receipts as files for the visitor to keep: one to read, one for machines. Loaded with the first that is asked for. */
import { loadReceiptWording } from '../policy/consent/load-receipt-wording.js';
import { receiptText } from '../policy/consent/receipt-text.js';
import type { SpokenReceipt } from '../policy/consent/receipt-text.js';
import type { ConsentReceipt } from '../policy/consent/receipt.js';
import { warn } from './warn.js';

export { consentReceipts } from '../policy/consent/receipt.js';

/** A file that a page has made. */
export interface ReceiptFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Receipts for machines: a list, with the fields of ISO/IEC TS 27560. `name` has no ending. */
export function receiptData(receipts: readonly ConsentReceipt[], name: string): ReceiptFile {
  return { name: `${name}.json`, type: 'application/json', text: `${JSON.stringify(receipts, null, 2)}\n` };
}

/** Receipts to read, in words that are there. Times are those of the visitor's clock, with its zone. */
export function receiptLetter(receipts: readonly ConsentReceipt[], spoken: SpokenReceipt, name: string): ReceiptFile {
  const format = new Intl.DateTimeFormat(spoken.language, { dateStyle: 'long', timeStyle: 'long' });
  const texts = receipts.map((receipt) =>
    receiptText(receipt, spoken, (instant) => format.format(Date.parse(instant))),
  );
  return { name: `${name}.txt`, type: 'text/plain;charset=utf-8', text: texts.join('\n') };
}

/** Receipts to read, in a language; where its words cannot be had, those for machines, so that nobody goes without. */
export async function readableReceipts(
  receipts: readonly ConsentReceipt[],
  language: string,
  name: string,
): Promise<ReceiptFile> {
  try {
    return receiptLetter(receipts, await loadReceiptWording(language), name);
  } catch {
    warn('language', 'the words of a receipt could not be loaded: it is given as data');
    return receiptData(receipts, name);
  }
}
