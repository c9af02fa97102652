import type { AgeWording } from '../age-wording.js';

/** German, in the form of *Sie*. */
export const de: AgeWording = {
  whom: 'Für wen ist diese Buchung?',
  self: 'Für mich',
  other: 'Für jemand anderen',
  otherHint: 'Wir fragen nach Ihrem eigenen Alter, weil Sie die Buchung machen.',
  attest: 'Ich bin {age} Jahre alt oder älter.',
  attestHint: 'Wir glauben Ihnen: Ein Häkchen beweist nichts.',
  attestMissing: 'Kreuzen Sie das Feld zu Ihrem Alter an, um fortzufahren.',
  born: 'Wann sind Sie geboren?',
  bornHint: 'Das wird auf Ihrem Gerät berechnet und weder aufbewahrt noch gesendet.',
  month: 'Monat',
  year: 'Jahr',
  check: 'Weiter',
  bornMissing: 'Geben Sie Monat und Jahr ein, zum Beispiel 1990.',
  passed: 'Danke, Sie können fortfahren.',
  stopped: 'Es tut uns leid: Sie können das nicht selbst buchen.',
  nothingSent: 'Es wurde nichts über Sie gesendet.',
  parent: 'Ein Elternteil oder eine andere erwachsene Person kann für Sie buchen.',
  parentContact: 'Eltern erreichen uns so: {contact}.',
  requestForm: 'unser Anfrageformular',
  letter: 'Brief an unsere Postanschrift',
  newWindow: '(öffnet ein neues Fenster)',
};
