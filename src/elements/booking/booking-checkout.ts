import { CheckoutController, type CheckoutOptions } from '../../state/checkout-controller.js';
import { StructuredDataController, type StructuredDataHost } from './structured-data-controller.js';

/** The checkout of `<punctual-booking>`, and what else the element does only once there is nothing else to do. */
export class BookingCheckout extends CheckoutController {
  constructor(host: StructuredDataHost, options: CheckoutOptions) {
    super(host, options);
    new StructuredDataController(host, options.flow);
  }
}
