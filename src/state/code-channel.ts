/**
 * Whether a backend sends text messages, with codes and questions in them. Asked of the business when somebody wants to
 * know, so that nobody else pays for the question. Owns what is not known: nothing is promised then, and a code can be
 * asked for all the same.
 */
import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { BookingApi } from '../client/booking-api.js';

/** `unsaid`: the backend does not say, or could not be asked. */
export type CodeChannelStatus = 'asking' | 'sends' | 'none' | 'unsaid';

async function askBusiness(client: BookingApi, signal: AbortSignal): Promise<CodeChannelStatus> {
  // Clients of a page's own need not have all of it.
  if (!('getBusiness' in client)) return 'unsaid';
  try {
    const { capabilities } = await client.getBusiness({ signal });
    return capabilities.verifications?.includes('sms') ? 'sends' : 'none';
  } catch {
    return 'unsaid';
  }
}

export class CodeChannel {
  readonly #task: Task<readonly [BookingApi | undefined], CodeChannelStatus>;

  /** `client` is `undefined` while nobody wants to know, and where there is none. */
  constructor(host: ReactiveControllerHost, client: () => BookingApi | undefined) {
    this.#task = new Task(host, {
      args: () => [client()] as const,
      task: async ([api], { signal }) => (api ? askBusiness(api, signal) : 'unsaid'),
    });
  }

  get status(): CodeChannelStatus {
    return this.#task.status === TaskStatus.COMPLETE ? this.#task.value! : 'asking';
  }

  /** A code can be asked for. */
  get isOpen(): boolean {
    return this.status === 'sends' || this.status === 'unsaid';
  }
}
