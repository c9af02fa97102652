import { CheckoutController, type CheckoutOptions } from '../../state/checkout-controller.js';
import { StructuredDataController, type StructuredDataHost } from './structured-data-controller.js';
import type * as paymentStep from './payment-step.js';

/** The code of the step in which a booking waits to be paid for. */
export type PaymentStep = typeof paymentStep;

/** The checkout of `<punctual-booking>`, and what else the element does only once there is nothing else to do. */
export class BookingCheckout extends CheckoutController<PaymentStep> {
  constructor(host: StructuredDataHost, options: Omit<CheckoutOptions, 'loadPayment'>) {
    super(host, { ...options, loadPayment: () => import('./payment-step.js') });
    new StructuredDataController(host, options.flow);
  }
}
