/** What is known of telephone numbers. Owns whom to ask: the operator's list first, then whoever sends the messages. */
import type { SmsState } from '../protocol/sms.js';
import type { Log } from './log.js';

/** Whoever sends the text messages. */
export interface SmsGateway {
  /** What its carrier says of a number (E.164); `undefined` where it knows nothing against it. */
  stateOf(number: string): Promise<SmsState | undefined>;
}

/**
 * Asks for the state of a number. A gateway that fails is logged and taken to know nothing: a booking does not hang on
 * text messages.
 */
export function createSmsReporter(
  blocked: readonly string[],
  gateway: SmsGateway | undefined,
  log: Log,
): (number: string) => Promise<SmsState | undefined> {
  return async (number) => {
    if (blocked.includes(number)) return 'blocked-by-stop';
    try {
      return await gateway?.stateOf(number);
    } catch (cause) {
      log('the SMS gateway did not tell the state of a number', cause);
      return undefined;
    }
  };
}
