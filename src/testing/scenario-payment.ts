/**
 * Whoever takes the money in a scenario: nobody. Owns an address that leads nowhere, and the signed word of what became of it,
 * which a test says in the provider's place.
 */
import { PAYMENT_SIGNATURE_HEADER } from '../protocol/payment.js';
import type { ServerConfig } from '../server/config/config-schema.js';
import type { Server, ServerOptions } from '../server/create-server.js';
import { signPayment, type PaymentOrder } from '../server/rules/payment-desk.js';
import { scenarioBusiness } from './scenario-business.js';

const ORIGIN = 'https://pay.example.com';
const SECRET = 'between-a-scenario-and-its-provider';

/** A business whose `visit` is paid for first, and what a test says of its payments. */
export interface PaidBusiness {
  readonly config: ServerConfig;
  readonly options: Pick<ServerOptions, 'startPayment'>;
  /** Tells the server what became of the payment that was begun last; rejects where none was. */
  pay(server: Server, now: number, status: 'paid' | 'failed'): Promise<void>;
}

/** Makes one. */
export function createPaidBusiness(): PaidBusiness {
  let last: PaymentOrder | undefined;
  const services = scenarioBusiness.services.map((service) =>
    service.id === 'visit' ? { ...service, prepaid: true, price: { amount: 4_000, currency: 'EUR' } } : service,
  );
  return {
    config: { ...scenarioBusiness, services, payment: { origins: [ORIGIN], secret: SECRET } },
    options: {
      startPayment: (order) => {
        last = order;
        return Promise.resolve({ url: `${ORIGIN}/${order.id}` });
      },
    },
    async pay(server, now, status) {
      if (!last) throw new Error('nothing is to be paid yet');
      const { id, amount, currency } = last;
      const body = JSON.stringify({ status, amount, currency });
      const request = new Request(`http://scenario/v1/payments/${id}/confirmation`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          [PAYMENT_SIGNATURE_HEADER]: await signPayment(SECRET, body, now),
        },
        body,
      });
      const response = await server.fetch(request);
      if (!response.ok) throw new Error(`the payment was not taken in: ${await response.text()}`);
    },
  };
}
