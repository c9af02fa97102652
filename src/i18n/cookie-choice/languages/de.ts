import type { ChoiceMessages } from '../choice-messages.js';

/** German. */
export const de: ChoiceMessages = {
  necessaryOnly: 'Diese Website speichert nur, was sie zum Funktionieren braucht.',
  onUntilRefused: 'Manches, was nicht nötig ist, ist an, bis Sie es ablehnen.',
  chosenUntil: 'Ihre Auswahl zu Cookies gilt bis {date}.',
  chosenForPage: 'Ihre Auswahl zu Cookies gilt, bis Sie diese Seite verlassen.',
  gpcSeen: 'Das Datenschutzsignal Ihres Browsers (GPC) wurde erkannt.',
  gpcNothingSold: 'Hier wird nichts verkauft.',
  gpcHonoured: 'Alles, was nicht nötig ist, ist aus.',
  save: 'Auswahl speichern',
  close: 'Schließen',
  alwaysOn: 'Immer an',
  ifRefused: 'Wenn Sie ablehnen:',
  keptFor: '{time} gespeichert',
  keptForSession: 'gespeichert, bis Sie den Browser schließen',
  inStorage: 'im Speicher des Browsers',
  browserHint: 'Sie können Cookies auch in den Einstellungen Ihres Browsers blockieren oder löschen.',
  saved: 'Ihre Auswahl ist gespeichert.',
  notDeleted: 'Von hier aus ließen sich nicht löschen: {names}. Das geht in den Einstellungen Ihres Browsers.',
  stillRuns: 'Was auf dieser Seite schon läuft, endet, wenn sie neu geladen wird.',
  reload: 'Seite neu laden',
  receipt: 'Beleg speichern',
  frameOf: 'Hier steht ein Inhalt von {host}. Er braucht Ihre Einwilligung zu „{category}“.',
  showOnce: 'Dieses eine Mal zeigen',
  allowAlways: '„{category}“ immer erlauben',
};
