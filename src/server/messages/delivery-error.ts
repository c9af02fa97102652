/** Why a message was not taken, and whether it is worth another attempt. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
  /** It would be refused again. */
  readonly isFinal: boolean;
  /** The carrier has a STOP from the number. */
  readonly isStopped: boolean;
  /** Seconds to wait, where the other side says so. */
  readonly retryAfter: number | undefined;

  constructor(
    message: string,
    facts: { readonly isFinal?: boolean; readonly isStopped?: boolean; readonly retryAfter?: number | undefined } = {},
  ) {
    super(message);
    this.isFinal = facts.isFinal ?? facts.isStopped ?? false;
    this.isStopped = facts.isStopped ?? false;
    this.retryAfter = facts.retryAfter;
  }
}

const CONTACT = /\S+@\S+|\+?\d[\d\s().-]{6,}\d/g;
const LONGEST = 200;

/** What an error says, in one line and without anybody's address: it is kept, and shown to whoever runs the server. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text
    .replaceAll(CONTACT, '…')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST);
}
