/** A receipt for people to read and to print. Owns the order of the lines; their words are passed in. */
import type { ConsentReceipt, ReceiptRetention, WithdrawalWay } from './receipt.js';

/** The words of a receipt, in one language. */
export interface ReceiptLabels {
  readonly title: string;
  readonly states: Readonly<Record<ConsentReceipt['event']['state'], string>>;
  readonly ways: Readonly<Record<WithdrawalWay['by'], string>>;
  readonly lines: Readonly<Record<ReceiptLine, string>>;
}

/** Lines of a receipt, in their order. */
export const RECEIPT_LINES = [
  'state',
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

/** The words in English. */
export const ENGLISH_RECEIPT: ReceiptLabels = {
  title: 'Consent receipt',
  states: { given: 'Given', refused: 'Refused', withdrawn: 'Withdrawn', expired: 'Expired' },
  ways: { form: 'form', link: 'page', mail: 'mail', post: 'post', sms: 'text message' },
  lines: {
    state: 'Your choice',
    text: 'What you were shown',
    at: 'When',
    validUntil: 'Valid until',
    purposes: 'What for',
    data: 'Which data',
    controller: 'Who is responsible',
    address: 'Address',
    contact: 'Contact',
    recipients: 'Who receives the data',
    storedIn: 'Where it is stored',
    retention: 'How long it is kept',
    withdrawal: 'How to take it back',
    authorities: 'Supervisory authority',
    policy: 'Policy',
    version: 'Version of the policy',
    page: 'Where',
    record: 'Number of this record',
    supersedes: 'In place of record',
  },
};

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

function retentionText(line: ReceiptRetention): string {
  const length = 'period' in line ? line.period : line.criterion;
  const parts = [length, line.from, line.except].filter((part) => part !== undefined);
  return `${line.what}: ${parts.join('; ')}`;
}

function addressText({ controller }: ConsentReceipt): string | undefined {
  if (!controller?.address) return undefined;
  const { street, postcode, city, region, country } = controller.address;
  const town = [postcode, city].filter(Boolean).join(' ');
  return [street, town, region, country].filter(Boolean).join(', ');
}

type Values = Readonly<Record<ReceiptLine, readonly (string | undefined)[]>>;

function valuesOf(receipt: ConsentReceipt, labels: ReceiptLabels, formatInstant: (instant: string) => string): Values {
  const { controller, event, notice } = receipt;
  const { mail, phone, page } = controller?.contact ?? {};
  const isBrandOther = controller?.brand !== undefined && controller.brand !== controller.name;
  return {
    state: [labels.states[event.state]],
    text: [notice.text],
    at: [formatInstant(event.receivedAt ?? event.at)],
    validUntil: [event.validUntil && formatInstant(event.validUntil)],
    purposes: receipt.purposes.map(({ id, text }) => text ?? id),
    data: receipt.dataTypes.map(({ id, label, given }) => [label ?? id, given].filter(Boolean).join(': ')),
    controller: [controller && (isBrandOther ? `${controller.name} (${controller.brand ?? ''})` : controller.name)],
    address: [addressText(receipt)],
    contact: [mail, phone, page],
    recipients: (receipt.recipients ?? []).map(({ name, purpose, region }) =>
      [name, purpose, region].filter(Boolean).join(', '),
    ),
    storedIn: receipt.storedIn ?? [],
    retention: (receipt.retention ?? []).map(retentionText),
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
  labels: ReceiptLabels = ENGLISH_RECEIPT,
  formatInstant: (instant: string) => string = (instant) => instant,
): string {
  const values = valuesOf(receipt, labels, formatInstant);
  const lines = RECEIPT_LINES.flatMap((line) => {
    const said = values[line].filter(Boolean);
    return said.length > 0 ? [`${labels.lines[line]}: ${said.join('\n  ')}`] : [];
  });
  return [labels.title, '', ...lines, ''].join('\n');
}
