import type { QuestionMessages } from '../question-messages.js';

/** German. */
export const de: QuestionMessages = {
  heading: 'Cookies auf dieser Website',
  lead: 'Darf diese Website auch Folgendes verwenden? Ohne Ihr Ja tut sie es nicht.',
  accept: 'Alle akzeptieren',
  refuse: 'Alle ablehnen',
  settings: 'Cookie-Einstellungen',
  closeAndRefuse: 'Schließen und ablehnen',
  necessary: 'Notwendig',
  preferences: 'Präferenzen',
  analytics: 'Statistik',
  marketing: 'Marketing',
  policy: 'Datenschutzerklärung',
  newTab: '(öffnet in einem neuen Tab)',
  notLoaded: 'Das konnte gerade nicht geladen werden. Versuchen Sie es noch einmal.',
};
