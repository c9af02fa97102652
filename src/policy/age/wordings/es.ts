import type { AgeWording } from '../age-wording.js';

/** Spanish, in the form of *usted*. */
export const es: AgeWording = {
  whom: '¿Para quién es esta reserva?',
  self: 'Para mí',
  other: 'Para otra persona',
  otherHint: 'Preguntamos su propia edad porque es usted quien reserva.',
  attest: 'Tengo {age} años o más.',
  attestHint: 'Confiamos en su palabra: una casilla marcada no prueba nada.',
  attestMissing: 'Marque la casilla sobre su edad para continuar.',
  born: '¿Cuándo nació?',
  bornHint: 'Se calcula en su dispositivo y no se guarda ni se envía.',
  month: 'Mes',
  year: 'Año',
  check: 'Continuar',
  bornMissing: 'Indique el mes y el año, por ejemplo 1990.',
  passed: 'Gracias, puede continuar.',
  stopped: 'Lo sentimos: no puede hacer esta reserva por su cuenta.',
  nothingSent: 'No se ha enviado nada sobre usted.',
  parent: 'Su madre, su padre u otra persona adulta puede reservar por usted.',
  parentContact: 'Madres y padres pueden contactarnos así: {contact}.',
  requestForm: 'nuestro formulario de solicitud',
  letter: 'carta a nuestra dirección postal',
  newWindow: '(se abre en una ventana nueva)',
};
