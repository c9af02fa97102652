/** Whether the page is told what can be booked: only where it asks for it, and then by code of its own. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BookingFlowController } from '../../state/booking-flow-controller.js';
import { LazyModule } from '../../state/lazy-module.js';
import type { StructuredDataScript } from './structured-data-script.js';

/** The element that it is about. */
export type StructuredDataHost = ReactiveControllerHost & HTMLElement & { readonly structuredData?: boolean };

type Code = typeof import('./structured-data-script.js');

export class StructuredDataController implements ReactiveController {
  readonly #host: StructuredDataHost;
  readonly #flow: BookingFlowController;
  readonly #code: LazyModule<Code>;
  #script: StructuredDataScript | undefined;

  constructor(host: StructuredDataHost, flow: BookingFlowController) {
    this.#host = host;
    this.#flow = flow;
    this.#code = new LazyModule(host, () => import('./structured-data-script.js'));
    host.addController(this);
  }

  hostUpdated(): void {
    const { structuredData, isConnected } = this.#host;
    const { boot, serviceFixed, service } = this.#flow.state;
    if (!structuredData || !boot || !isConnected) {
      this.#script?.remove();
      return;
    }
    const code = this.#code.value;
    if (!code) {
      // Nothing of the booking waits for it: where it cannot be had, the page is as it is without.
      if (!this.#code.failed) void this.#code.load();
      return;
    }
    this.#script ??= new code.StructuredDataScript(this.#host);
    this.#script.show(boot, serviceFixed ? service?.id : undefined);
  }

  hostDisconnected(): void {
    this.#script?.remove();
  }

  hostConnected(): void {
    if (this.#script) this.#host.requestUpdate();
  }
}
