import type { LaterMessages } from '../later-messages.js';

/** Spanish, in the form of *usted*. */
export const es: LaterMessages = {
  sameDay: 'El mismo día',
  otherDays: 'Otros días',
  withStaff: 'Con {staff}',
  withOthers: 'Con otra persona',
  ownTab: 'Usted ya está guardando esta hora en otra pestaña',
  ownTabHint: 'Continúe en esa pestaña o elija aquí otra hora.',

  offlineNow: 'Ahora mismo no tiene conexión. Puede seguir escribiendo y enviarlo cuando la recupere.',
  onlineAgain: 'Vuelve a tener conexión. No se ha perdido nada de lo que ha escrito: envíelo cuando quiera.',
  waitFirst: 'Espere {time} antes de volver a intentarlo.',
  otherTime: 'Elegir otra hora',
  toPayment: 'Continuar al pago',
  contact: 'También puede contactarnos directamente:',

  addToCalendar: 'Añadir a su calendario',
  calendarFile: 'Archivo de calendario',
  calendarFileFailed: 'No se ha podido obtener el archivo. Inténtelo de nuevo.',
  newTab: '(se abre en una pestaña nueva)',

  manageBooking: 'Cambiar o cancelar la reserva',
  manageLinkHint: 'Guarde este enlace. Quien lo tenga puede cambiar la reserva.',
  copyLink: 'Copiar el enlace',
  linkCopied: 'El enlace se ha copiado.',
};
