import type { QuestionMessages } from '../question-messages.js';

/** Portuguese. */
export const pt: QuestionMessages = {
  heading: 'Cookies neste site',
  lead: 'Este site pode usar também o seguinte? Sem o seu consentimento, não o faz.',
  accept: 'Aceitar tudo',
  refuse: 'Recusar tudo',
  settings: 'Definições de cookies',
  closeAndRefuse: 'Fechar e recusar',
  necessary: 'Necessários',
  preferences: 'Preferências',
  analytics: 'Estatísticas',
  marketing: 'Marketing',
  policy: 'Política de privacidade',
  newTab: '(abre num novo separador)',
  notLoaded: 'Não foi possível carregar. Tente novamente.',
};
