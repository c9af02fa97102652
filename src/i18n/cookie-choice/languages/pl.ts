import type { ChoiceMessages } from '../choice-messages.js';

/** Polish. */
export const pl: ChoiceMessages = {
  necessaryOnly: 'Ta strona zapisuje tylko to, co jest potrzebne do jej działania.',
  onUntilRefused: 'Niektóre opcjonalne funkcje są włączone, dopóki ich nie odrzucisz.',
  chosenUntil: 'Twój wybór dotyczący plików cookie obowiązuje do {date}.',
  chosenForPage: 'Twój wybór dotyczący plików cookie obowiązuje, dopóki nie opuścisz tej strony.',
  gpcSeen: 'Wykryto sygnał prywatności Twojej przeglądarki (GPC).',
  gpcNothingSold: 'Tutaj niczego się nie sprzedaje.',
  gpcHonoured: 'Wszystko, co opcjonalne, jest wyłączone.',
  save: 'Zapisz wybór',
  close: 'Zamknij',
  alwaysOn: 'Zawsze włączone',
  ifRefused: 'Jeśli odmówisz:',
  keptFor: 'przechowywane przez {time}',
  keptForSession: 'przechowywane do zamknięcia przeglądarki',
  inStorage: 'w pamięci przeglądarki',
  browserHint: 'Pliki cookie możesz też zablokować lub usunąć w ustawieniach przeglądarki.',
  saved: 'Twój wybór został zapisany.',
  notDeleted: 'Stąd nie udało się usunąć: {names}. Można to zrobić w ustawieniach przeglądarki.',
  stillRuns: 'To, co już działa na tej stronie, zatrzyma się po jej ponownym wczytaniu.',
  reload: 'Wczytaj stronę ponownie',
  receipt: 'Zapisz potwierdzenie',
  frameOf: 'Tutaj jest treść z {host}. Wymaga Twojej zgody na „{category}”.',
  showOnce: 'Pokaż tylko ten raz',
  allowAlways: 'Zawsze zezwalaj: „{category}”',
};
