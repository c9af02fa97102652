import type { QuestionMessages } from '../question-messages.js';

/** Spanish. */
export const es: QuestionMessages = {
  heading: 'Cookies en este sitio',
  lead: '¿Puede este sitio usar también lo siguiente? No lo hará sin su consentimiento.',
  accept: 'Aceptar todo',
  refuse: 'Rechazar todo',
  settings: 'Ajustes de cookies',
  closeAndRefuse: 'Cerrar y rechazar',
  necessary: 'Necesarias',
  preferences: 'Preferencias',
  analytics: 'Estadísticas',
  marketing: 'Marketing',
  policy: 'Política de privacidad',
  newTab: '(se abre en una pestaña nueva)',
  notLoaded: 'No se ha podido cargar. Inténtelo de nuevo.',
};
