/** The one place where the form of the details becomes a booking on its way. */
import { readAttribution } from '../../protocol/read-attribution.js';
import { buildBookingRequest } from '../../state/booking-request.js';
import type { BookingParts } from '../../state/booking-request.js';
import type { CheckoutController } from '../../state/checkout-controller.js';
import type { PunctualFormElement } from '../form/form-element.js';

/** Sends what the form says; nothing while something is wrong with it. */
export function sendDetails(
  checkout: CheckoutController,
  form: PunctualFormElement,
  { prepaid, ...parts }: Pick<BookingParts, 'choice' | 'timeZone' | 'locale'> & { readonly prepaid: boolean },
): void {
  const { answers } = form;
  if (!answers) return;
  const attribution = readAttribution(location.search);
  const { phone, chosen, ...consents } = form.collectRest();
  // The page without its fragment, which may be a secret. Nothing else is told where the visitor is.
  const returnTo = prepaid && /^https?:$/.test(location.protocol) ? location.href.replace(/#.*$/, '') : undefined;
  const rest = { ...parts, answers, attribution, consents, phone, returnTo };
  void checkout.submit((holdId) => buildBookingRequest({ ...rest, holdId }), chosen);
}
