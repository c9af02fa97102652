import type { ChoiceMessages } from '../choice-messages.js';

/** Spanish. */
export const es: ChoiceMessages = {
  necessaryOnly: 'Este sitio solo guarda lo que necesita para funcionar.',
  onUntilRefused: 'Algunas funciones opcionales están activas hasta que las rechace.',
  chosenUntil: 'Su elección sobre las cookies es válida hasta el {date}.',
  chosenForPage: 'Su elección sobre las cookies es válida hasta que salga de esta página.',
  gpcSeen: 'Se ha detectado la señal de privacidad de su navegador (GPC).',
  gpcNothingSold: 'Aquí no se vende nada.',
  gpcHonoured: 'Todo lo opcional está desactivado.',
  save: 'Guardar elección',
  close: 'Cerrar',
  alwaysOn: 'Siempre activas',
  ifRefused: 'Si las rechaza:',
  keptFor: 'se guarda durante {time}',
  keptForSession: 'se guarda hasta que cierre el navegador',
  inStorage: 'en el almacenamiento del navegador',
  browserHint: 'También puede bloquear o borrar las cookies en los ajustes de su navegador.',
  saved: 'Su elección se ha guardado.',
  notDeleted: 'No se han podido borrar desde aquí: {names}. Puede hacerlo en los ajustes de su navegador.',
  stillRuns: 'Lo que ya está en marcha en esta página se detiene al volver a cargarla.',
  reload: 'Volver a cargar la página',
  receipt: 'Guardar un recibo',
  frameOf: 'Aquí hay contenido de {host}. Necesita su consentimiento para «{category}».',
  showOnce: 'Mostrar solo esta vez',
  allowAlways: 'Permitir siempre «{category}»',
};
