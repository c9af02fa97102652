/** Business, service and first times for an element that stands alone. Owns asking for them, and finding the service. */
import { Task } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { BookingApi } from '../client/booking-api.js';
import type { BookingError } from '../client/booking-error.js';
import type { Boot } from '../protocol/boot.js';
import type { Service } from '../protocol/service.js';
import { toBookingError } from './booking-errors.js';

/** Whom to ask, and for what. */
export interface BootOptions {
  readonly client: () => BookingApi | undefined;
  /** The service that the page names; without one, the only one that there is. */
  readonly serviceId: () => string | undefined;
  /** The answer, where it is at hand already. */
  readonly given: () => Boot | undefined;
}

export class BootController {
  readonly #options: BootOptions;
  readonly #task: Task<readonly [Boot | undefined, BookingApi | undefined, string | undefined], Boot | undefined>;

  constructor(host: ReactiveControllerHost, options: BootOptions) {
    this.#options = options;
    this.#task = new Task(host, {
      args: () => [options.given(), options.client(), options.serviceId()] as const,
      task: ([given, client, serviceId], { signal }) => given ?? client?.getBoot({ serviceId }, { signal }),
    });
  }

  get boot(): Boot | undefined {
    return this.#options.given() ?? (this.error ? undefined : this.#task.value);
  }

  get error(): BookingError | undefined {
    return this.#task.error === undefined ? undefined : toBookingError(this.#task.error);
  }

  get service(): Service | undefined {
    const services = this.boot?.services ?? [];
    const wanted = this.#options.serviceId();
    if (wanted) return services.find(({ id }) => id === wanted);
    return services.length === 1 ? services[0] : undefined;
  }

  /** The page named no service that there is. */
  get isUnknown(): boolean {
    return this.error?.code === 'not-found' || (this.boot !== undefined && !this.service);
  }

  retry(): void {
    void this.#task.run();
  }
}
