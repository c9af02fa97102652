/**
 * What a visitor is sent about their booking, and when. Owns which messages a booking causes; whether a text message may
 * still be sent is asked again when it is.
 */
import type { ConsentBundle } from '../../policy/consent/consent-record.js';
import type { SmsMessageKind } from '../../policy/profile/sms.js';
import type { AgreedText, BookingMessage, Channel } from '../messages/message.js';
import type { StoreTransaction } from '../store/store.js';
import type { BookingOffice } from './booking-office.js';
import { toBooking, type BookedRecord } from './booking-view.js';

const MINUTE = 60_000;

const SMS_KINDS = {
  'booking-confirmation': 'confirmation',
  'booking-change': 'reschedule',
  'booking-cancellation': 'cancellation',
} as const satisfies Record<BookingMessage['kind'], SmsMessageKind>;

/** What is known where something happens to a booking, and nowhere else. */
export interface BookingNews {
  readonly kind: BookingMessage['kind'];
  readonly manageToken: string;
  readonly consents?: ConsentBundle | undefined;
}

type Office = Pick<BookingOffice, 'messages' | 'policy' | 'catalogue' | 'now'>;

/** The programme says what it sends; what it does not name is not sent. */
function isPromised({ policy }: Office, kind: SmsMessageKind): boolean {
  return policy?.sms?.messages?.includes(kind) ?? true;
}

function agreedTexts({ records, texts }: ConsentBundle): AgreedText[] {
  return records.flatMap(({ state, text: { sha256 }, recordId, at }) => {
    const text = texts.find((one) => one.sha256 === sha256)?.text;
    return state === 'given' && text !== undefined ? [{ text, recordId, at }] : [];
  });
}

async function schedule(office: Office, { outbox }: StoreTransaction, record: BookedRecord): Promise<void> {
  const { messages } = office;
  const { id, start, version } = record;
  for (const { minutesBefore, by } of messages.reminders) {
    const dueAt = start - minutesBefore * MINUTE;
    if (dueAt <= office.now()) continue;
    for (const channel of by) {
      if (!messages.sends(channel) || (channel === 'sms' && !isPromised(office, 'reminder'))) continue;
      const posting = { id: `${id}-reminder-${minutesBefore}-${version}-${channel}`, dueAt, expiresAt: start };
      const message = { kind: 'booking-reminder', channel, bookingId: id, start } as const;
      await messages.enqueue({ outbox }, message, { ...posting, subjectRef: id });
    }
  }
}

/** Puts what a booking causes into the outbox, in its transaction: a message about it, and reminders. */
export async function announce(
  office: Office,
  transaction: StoreTransaction,
  record: BookedRecord,
  { kind, manageToken, consents }: BookingNews,
): Promise<void> {
  const { messages, catalogue } = office;
  if (!messages.announcesBookings) return;
  const booking = toBooking(catalogue, record);
  const { id, version, start, duration } = record;
  const posting = (channel: Channel) => ({
    id: `${id}-${kind}-${version}-${channel}`,
    expiresAt: start + duration * MINUTE,
    subjectRef: id,
  });
  if (messages.sends('email')) {
    const agreed = consents ? agreedTexts(consents) : [];
    const mail: BookingMessage = { kind, channel: 'email', booking, manageToken, ...(agreed.length > 0 && { agreed }) };
    await messages.enqueue(transaction, mail, posting('email'));
  }
  if (messages.sends('sms') && booking.smsState === 'active' && isPromised(office, SMS_KINDS[kind]))
    await messages.enqueue(transaction, { kind, channel: 'sms', booking }, posting('sms'));
  if (kind !== 'booking-cancellation') await schedule(office, transaction, record);
}
