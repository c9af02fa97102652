/** A receipt for people to read and to print. Owns the order of the lines; their words are passed in. */
import { periodInWords, regionName } from '../notice/notice-line.js';
import type { ConsentReceipt, ReceiptRetention, WithdrawalWay } from './receipt.js';

/** The words of a receipt, in one language. */
export interface ReceiptLabels {
  readonly title: string;
  readonly states: Readonly<Record<ConsentReceipt['event']['state'], string>>;
  readonly ways: Readonly<Record<WithdrawalWay['by'], string>>;
  /** Whom the choice was made for. */
  readonly whom: Readonly<Record<ConsentReceipt['event']['by'], string>>;
  readonly lines: Readonly<Record<ReceiptLine, string>>;
}

/** The words, and the language that they are in: lengths of time and countries are named in it too. */
export interface SpokenReceipt {
  readonly wording: ReceiptLabels;
  readonly language: string;
}

/** Lines of a receipt, in their order. */
export const RECEIPT_LINES = [
  'state',
  'whom',
  'text',
  'at',
  'validUntil',
  'purposes',
  'data',
  'controller',
  'address',
  'contact',
  'recipients',
  'storedIn',
  'retention',
  'withdrawal',
  'authorities',
  'policy',
  'version',
  'page',
  'record',
  'supersedes',
] as const;
export type ReceiptLine = (typeof RECEIPT_LINES)[number];

function wayText(way: WithdrawalWay, { ways }: ReceiptLabels): string {
  switch (way.by) {
    case 'sms':
      return `${ways.sms} (${way.keyword})`;
    case 'link':
      return `${ways.link} (${way.url})`;
    case 'mail':
      return way.to === undefined ? ways.mail : `${ways.mail} (${way.to})`;
    default:
      return ways[way.by];
  }
}

function retentionText(line: ReceiptRetention, language: string): string {
  const length = 'period' in line ? periodInWords(line.period, language) : line.criterion;
  const parts = [length, line.from, line.except].filter((part) => part !== undefined);
  return `${line.what}: ${parts.join('; ')}`;
}

function addressText({ controller }: ConsentReceipt, language: string): string | undefined {
  if (!controller?.address) return undefined;
  const { street, postcode, city, region, country } = controller.address;
  const town = [postcode, city].filter(Boolean).join(' ');
  return [street, town, region, country && regionName(country, language)].filter(Boolean).join(', ');
}

type Values = Readonly<Record<ReceiptLine, readonly (string | undefined)[]>>;

function valuesOf(
  receipt: ConsentReceipt,
  { wording: labels, language }: SpokenReceipt,
  formatInstant: (instant: string) => string,
): Values {
  const { controller, event, notice } = receipt;
  const { mail, phone, page } = controller?.contact ?? {};
  const isBrandOther = controller?.brand !== undefined && controller.brand !== controller.name;
  return {
    state: [labels.states[event.state]],
    whom: [labels.whom[event.by]],
    text: [notice.text],
    at: [formatInstant(event.receivedAt ?? event.at)],
    validUntil: [event.validUntil && formatInstant(event.validUntil)],
    purposes: receipt.purposes.map(({ id, text }) => text ?? id),
    data: receipt.dataTypes.map(({ id, label, given }) => [label ?? id, given].filter(Boolean).join(': ')),
    controller: [controller && (isBrandOther ? `${controller.name} (${controller.brand ?? ''})` : controller.name)],
    address: [addressText(receipt, language)],
    contact: [mail, phone, page],
    recipients: (receipt.recipients ?? []).map(({ name, purpose, region }) =>
      [name, purpose, region && regionName(region, language)].filter(Boolean).join(', '),
    ),
    storedIn: (receipt.storedIn ?? []).map((region) => regionName(region, language)),
    retention: (receipt.retention ?? []).map((line) => retentionText(line, language)),
    withdrawal: (receipt.withdrawal ?? []).map((way) => wayText(way, labels)),
    authorities: (receipt.authorities ?? []).map(({ name, url }) => `${name}, ${url}`),
    policy: [notice.url],
    version: [notice.version],
    page: [event.page],
    record: [receipt.recordId],
    supersedes: [receipt.supersedes],
  };
}

/** The receipt as plain text. A line that has nothing to say is left out. `formatInstant` writes times as people do. */
export function receiptText(
  receipt: ConsentReceipt,
  spoken: SpokenReceipt,
  formatInstant: (instant: string) => string = (instant) => instant,
): string {
  const { lines: labels, title } = spoken.wording;
  const values = valuesOf(receipt, spoken, formatInstant);
  const lines = RECEIPT_LINES.flatMap((line) => {
    const said = values[line].filter(Boolean);
    return said.length > 0 ? [`${labels[line]}: ${said.join('\n  ')}`] : [];
  });
  return [title, '', ...lines, ''].join('\n');
}
