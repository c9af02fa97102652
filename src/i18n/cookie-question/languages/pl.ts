import type { QuestionMessages } from '../question-messages.js';

/** Polish. */
export const pl: QuestionMessages = {
  heading: 'Pliki cookie na tej stronie',
  lead: 'Czy ta strona może używać także poniższych? Bez Twojej zgody tego nie robi.',
  accept: 'Zaakceptuj wszystko',
  refuse: 'Odrzuć wszystko',
  settings: 'Ustawienia cookie',
  closeAndRefuse: 'Zamknij i odrzuć',
  necessary: 'Niezbędne',
  preferences: 'Preferencje',
  analytics: 'Statystyka',
  marketing: 'Marketing',
  policy: 'Polityka prywatności',
  newTab: '(otwiera się w nowej karcie)',
  notLoaded: 'Nie udało się tego wczytać. Spróbuj ponownie.',
};
