import type { PaymentMessages } from '../payment-messages.js';

/** Spanish, in the form of *usted*. */
export const es: PaymentMessages = {
  intro: 'El pago se hace en la página del proveedor de pagos. La reserva queda hecha en cuanto llega el pago.',
  pay: 'Ir al pago',
  besides: 'Se abre en una pestaña nueva. Deje esta página abierta: mostrará su reserva en cuanto esté pagada.',
  instead: 'Después de pagar volverá aquí.',
  havePaid: 'Ya he pagado',
  asking: 'Comprobando si ha llegado el pago…',
  notYet: 'El pago aún no ha llegado. Esta página sigue comprobándolo por sí sola.',
  unreachable:
    'Ahora mismo no se puede saber si ha llegado el pago. Esta página sigue intentándolo. No pague otra vez.',
  failed: 'El pago no se ha realizado y no hay nada reservado.',
  over: 'El plazo para pagar ha terminado y no hay nada reservado. Si aun así ha pagado, póngase en contacto con nosotros.',
  lost: 'Su pago llegó cuando esta hora ya se había dado a otra persona, así que no está reservada. El dinero es suyo: póngase en contacto con nosotros para recuperarlo.',
  payAgain: 'Volver a intentar el pago',
  noAddress: 'Ahora mismo no hay una forma segura de pagar en línea. Póngase en contacto con nosotros.',
};
