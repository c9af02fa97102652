/** What a payment provider says, signed over the very bytes that it sent. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { PAYMENT_SIGNATURE_HEADER, PaymentConfirmation } from '../../protocol/payment.js';
import type { BookingOffice } from '../rules/booking-office.js';
import type { PaymentDesk } from '../rules/payment-desk.js';
import { confirmPayment } from '../rules/payments.js';
import { fresh } from './caching.js';
import type { Environment } from './environment.js';
import { HttpRefusal, toProblemResponse } from './problem-response.js';
import { readBody, tooLarge } from './read-request.js';

const MOST_BYTES = 4_096;

/** `/payments/{id}/confirmation`. */
export function paymentRoutes(office: BookingOffice, desk: PaymentDesk): Hono<Environment> {
  const routes = new Hono<Environment>();
  routes.use(fresh('private'), bodyLimit({ maxSize: MOST_BYTES, onError: () => toProblemResponse(tooLarge()) }));
  routes.post('/:id/confirmation', async (context) => {
    const body = await context.req.text();
    if (!(await desk.isSigned(body, context.req.header(PAYMENT_SIGNATURE_HEADER))))
      throw new HttpRefusal('unauthorized', 403, 'the signature is missing, old, or not of this secret');
    return context.json(
      await confirmPayment(office, context.req.param('id'), await readBody(context, PaymentConfirmation)),
    );
  });
  return routes;
}
