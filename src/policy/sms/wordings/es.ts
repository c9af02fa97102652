import type { SmsWording } from '../sms-wording.js';

/** Spanish, in the form of *usted*. */
export const es: SmsWording = {
  label: 'Enviarme mensajes SMS sobre mi cita',
  agree: {
    tick: 'Al marcar esta casilla, acepta recibir de {brand} mensajes SMS sobre su cita.',
    disclosure: 'Al indicar su número, acepta recibir de {brand} mensajes SMS sobre su cita.',
  },
  nameless: 'nuestra parte',
  kinds: 'Qué enviamos: {kinds}.',
  kind: {
    confirmation: 'confirmaciones de cita',
    reminder: 'recordatorios de cita',
    reschedule: 'avisos de cambio de fecha',
    cancellation: 'avisos de cancelación',
    verification: 'códigos de verificación',
  },
  frequency: {
    usual: 'Frecuencia: normalmente {amount}.',
    atMost: 'Frecuencia: como máximo {amount}.',
    varies: 'La frecuencia de los mensajes varía según sus citas.',
  },
  amount: {
    appointment: { one: '{count} mensaje por cita', other: '{count} mensajes por cita' },
    day: { one: '{count} mensaje al día', other: '{count} mensajes al día' },
    week: { one: '{count} mensaje a la semana', other: '{count} mensajes a la semana' },
    month: { one: '{count} mensaje al mes', other: '{count} mensajes al mes' },
  },
  range: '{min}-{max}',
  rates: {
    'may-apply': 'Pueden aplicarse tarifas de mensajes y datos de su operador.',
    standard: 'Pueden aplicarse las tarifas estándar de mensajes y datos de su operador.',
    none: 'Recibir los mensajes es gratuito.',
  },
  noExtraFee: 'Estos mensajes no tienen ningún coste adicional por parte de {brand}.',
  stop: 'Responda {keyword} en cualquier momento para dejar de recibirlos; recibirá un único mensaje de confirmación y ninguno más.',
  help: 'Responda {keyword} para obtener ayuda o contacte con {contact}.',
  helpByKeyword: 'Responda {keyword} para obtener ayuda.',
  helpByContact: 'Para obtener ayuda, contacte con {contact}.',
  start: 'Responda {keyword} para volver a recibir mensajes.',
  noMarketing: 'No usamos su número con fines publicitarios.',
  noSharing: 'No compartimos su número con terceros para su propia publicidad.',
  provider: 'Los mensajes se envían a través de {provider}.',
  carriersNotLiable: 'Los operadores no son responsables de los mensajes retrasados o no entregados.',
  notACondition: 'Su consentimiento no es una condición para reservar.',
  more: 'Más información: {links}.',
  privacyPolicy: 'Política de privacidad',
  terms: 'Términos y condiciones',
  state: {
    'pending-double-opt-in': 'Le hemos enviado un SMS. Los mensajes empezarán cuando haya confirmado su número.',
    'pending-unasked': 'Los mensajes empezarán cuando su número esté confirmado.',
    active: 'Recibirá mensajes SMS sobre su cita.',
    'blocked-by-stop':
      'Ha detenido los mensajes a este número. Solo usted puede volver a permitirlos: envíe {keyword} en respuesta a nuestro último mensaje.',
    'blocked-by-stop-of-sender':
      'Ha detenido los mensajes a este número. Solo usted puede volver a permitirlos: envíe {keyword} al {sender}.',
    'opted-out': 'No recibirá mensajes SMS sobre su cita.',
  },
};
