import type { MessageTexts } from './message-texts.js';

/** Spanish, in the form of *usted*. */
export const es: MessageTexts = {
  greeting: 'Hola, {name}:',
  confirmation: {
    subject: 'Confirmada: {service}, {when}',
    lead: 'Su cita está reservada.',
    sms: '{brand}: su cita está confirmada. {service}, {when}.',
  },
  change: {
    subject: 'Cambiada: {service}, {when}',
    lead: 'Su cita tiene una nueva hora.',
    sms: '{brand}: su cita ha cambiado de hora. {service}, {when}.',
  },
  cancellation: {
    subject: 'Cancelada: {service}, {when}',
    lead: 'Su cita está cancelada.',
    sms: '{brand}: su cita está cancelada. {service}, {when}.',
  },
  reminder: {
    subject: 'Recordatorio: {service}, {when}',
    lead: 'Se acerca su cita.',
    sms: '{brand}: le recordamos su cita. {service}, {when}.',
  },
  facts: {
    service: 'Cita',
    when: 'Cuándo',
    whenThere: 'En nuestra hora',
    where: 'Dónde',
    withWhom: 'Con',
    people: 'Personas',
    reference: 'Referencia',
  },
  manage: 'Cambiar o cancelar la cita',
  keepLink: 'Quien tenga este enlace puede modificar la cita. No lo comparta.',
  useEarlierLink: 'Para cambiar o cancelar la cita, use el enlace de la confirmación.',
  questions: '¿Tiene preguntas? Escríbanos o llámenos: {contact}.',
  agreed: 'Lo que usted ha aceptado',
  code: {
    subject: '{brand}: su código',
    sms: '{brand}: {code} es su código. No lo comparta.',
    text: '{code} es su código. Es válido durante {minutes} minutos. No lo comparta con nadie.',
    notYou: 'Si usted no lo ha pedido, no tiene que hacer nada.',
  },
  request: {
    subject: '{brand}: hemos recibido su solicitud {reference}',
    answered: '{brand}: respuesta a su solicitud {reference}',
    received: 'Hemos recibido su solicitud y la estamos tramitando.',
    done: 'Hemos hecho lo que pidió.',
    declined: 'No podemos hacer lo que pidió.',
    about: 'Solicitud',
    copy: 'Puede descargar su copia hasta el {date}.',
    follow: 'Ver el estado de su solicitud',
    keepLink: 'Quien tenga este enlace puede ver la solicitud y retirarla. No lo comparta.',
  },
  keywords: {
    confirm:
      '{brand}: responda {word} para recibir SMS sobre su cita. Pueden aplicarse tarifas de mensajes y datos. Responda {keyword} para no recibir ninguno.',
    confirmed:
      '{brand}: gracias, su número está confirmado. Recibirá mensajes sobre sus citas. Responda {keyword} para no recibir más.',
    stop: 'Responda {keyword} para no recibir más.',
    stopped: '{brand}: no recibirá más mensajes nuestros. Responda {keyword} para volver a recibirlos.',
    started: '{brand}: volverá a recibir mensajes sobre sus citas. Responda {keyword} para no recibir más.',
    help: '{brand}: mensajes sobre sus citas. Ayuda: {contact}. Pueden aplicarse tarifas de mensajes y datos. Responda {keyword} para no recibir más.',
    helpAlone:
      '{brand}: mensajes sobre sus citas. Pueden aplicarse tarifas de mensajes y datos. Responda {keyword} para no recibir más.',
  },
};
