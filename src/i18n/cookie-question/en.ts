import type { QuestionMessages } from './question-messages.js';

/** English. */
export const en: QuestionMessages = {
  heading: 'Cookies on this site',
  lead: 'May this site also use the following? It does not until you say yes.',
  accept: 'Accept all',
  refuse: 'Refuse all',
  settings: 'Cookie settings',
  closeAndRefuse: 'Close and refuse',
  necessary: 'Necessary',
  preferences: 'Preferences',
  analytics: 'Statistics',
  marketing: 'Marketing',
  policy: 'Privacy policy',
  newTab: '(opens in a new tab)',
  notLoaded: 'This could not be loaded just now. Try again.',
};
