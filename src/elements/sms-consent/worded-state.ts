import type { SmsState } from '../../policy/sms/sms-wording.js';
import type { CodeChannelStatus } from '../../state/code-channel.js';

/** What a state is called in the words of the programme: nobody is told of a message that nobody is known to have sent. */
export function wordedState(state: SmsState, channel: CodeChannelStatus | undefined): SmsState | 'pending-unasked' {
  return state === 'pending-double-opt-in' && channel !== 'sends' ? 'pending-unasked' : state;
}
