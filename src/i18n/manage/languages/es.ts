import type { ManageMessages } from '../manage-messages.js';

/** Spanish, in the form of *usted*. */
export const es: ManageMessages = {
  title: 'Su reserva',
  titleCancelled: 'Esta reserva está cancelada',
  noLink: 'Abra esta página con el enlace que recibió al reservar.',
  badLink: 'Este enlace no lleva a ninguna reserva. Compruebe que está completo y ábralo de nuevo.',

  changeableUntil: 'Puede cambiarla o cancelarla aquí hasta el {date}, {time}.',
  tooLate: 'Ya es tarde para cambiarla o cancelarla aquí. Era posible hasta el {date}, {time}.',
  tooLateNow: 'Ya es tarde para cambiarla o cancelarla aquí.',
  past: 'Esta cita ya ha pasado.',
  gone: 'Este servicio ya no se ofrece, así que la reserva no se puede mover.',

  cancelBooking: 'Cancelar la reserva',
  keepBooking: 'Dejarla como está',

  chooseNewTime: 'Elija una nueva hora',
  ownTime: 'Su hora actual está elegida y libre para usted.',
  onlyWith: 'Solo horas con {staff}',
  withAnyone: 'Horas con cualquiera',
  moveTitle: '¿Mover esta reserva?',
  moveFrom: 'Hasta ahora',
  moveTo: 'Nueva hora',
  moveNow: 'Mover la reserva',
  moving: 'Moviendo…',
  moved: 'Su reserva se ha movido.',

  optional: 'opcional',
  cancelTitle: '¿Cancelar esta reserva?',
  cancelReason: '¿Quiere decirnos por qué?',
  cancelNow: 'Sí, cancelarla',
  cancelling: 'Cancelando…',
  cancelled: 'Su reserva está cancelada y la hora vuelve a estar libre.',

  checkingChange: 'La conexión es lenta. Comprobando si el cambio ha llegado…',
  changedMeanwhile: 'Esta reserva ha cambiado entretanto. Así está ahora.',
  calendarStale: 'Su calendario aún tiene la hora anterior. Añádala de nuevo:',
  calendarRemove: 'Quítela de su calendario:',

  agreements: 'Lo que ha aceptado',
  agreementsFailed: 'No se ha podido cargar lo que ha aceptado.',
  downloadReceipt: 'Descargar el comprobante',
  privacy: 'Sus datos',
  privacyAsk: 'Consultar, corregir o eliminar sus datos',
};
