import type { SmsWording } from '../sms-wording.js';

/** German, in the form of *Sie*. */
export const de: SmsWording = {
  label: 'Schicken Sie mir SMS zu meinem Termin',
  agree: {
    tick: 'Mit dem Ankreuzen willigen Sie ein, von {brand} SMS zu Ihrem Termin zu erhalten.',
    disclosure: 'Mit der Angabe Ihrer Nummer willigen Sie ein, von {brand} SMS zu Ihrem Termin zu erhalten.',
  },
  nameless: 'uns',
  kinds: 'Was wir senden: {kinds}.',
  kind: {
    confirmation: 'Terminbestätigungen',
    reminder: 'Terminerinnerungen',
    reschedule: 'Hinweise auf Verschiebungen',
    cancellation: 'Hinweise auf Absagen',
    verification: 'Bestätigungscodes',
  },
  frequency: {
    usual: 'Häufigkeit: in der Regel {amount}.',
    atMost: 'Häufigkeit: höchstens {amount}.',
    varies: 'Wie viele es sind, hängt von Ihren Terminen ab.',
  },
  amount: {
    appointment: { one: '{count} Nachricht pro Termin', other: '{count} Nachrichten pro Termin' },
    day: { one: '{count} Nachricht pro Tag', other: '{count} Nachrichten pro Tag' },
    week: { one: '{count} Nachricht pro Woche', other: '{count} Nachrichten pro Woche' },
    month: { one: '{count} Nachricht pro Monat', other: '{count} Nachrichten pro Monat' },
  },
  range: '{min}–{max}',
  rates: {
    'may-apply': 'Es können Gebühren Ihres Mobilfunkanbieters für Nachrichten und Daten anfallen.',
    standard: 'Es können die üblichen Gebühren Ihres Mobilfunkanbieters für Nachrichten und Daten anfallen.',
    none: 'Der Empfang der Nachrichten ist kostenlos.',
  },
  noExtraFee: 'Zusätzliche Gebühren von {brand} fallen für diese Nachrichten nicht an.',
  stop: 'Antworten Sie jederzeit mit {keyword}, um keine Nachrichten mehr zu erhalten; es folgt eine einzige Bestätigung und danach keine weitere.',
  help: 'Antworten Sie mit {keyword}, um Hilfe zu erhalten, oder wenden Sie sich an {contact}.',
  helpByKeyword: 'Antworten Sie mit {keyword}, um Hilfe zu erhalten.',
  helpByContact: 'Hilfe erhalten Sie unter {contact}.',
  start: 'Antworten Sie mit {keyword}, um wieder Nachrichten zu erhalten.',
  noMarketing: 'Wir verwenden Ihre Nummer nicht für Werbung.',
  noSharing: 'Wir geben Ihre Nummer nicht an Dritte für deren Werbung weiter.',
  provider: 'Die Nachrichten werden über {provider} gesendet.',
  carriersNotLiable: 'Mobilfunkanbieter haften nicht für verspätete oder nicht zugestellte Nachrichten.',
  notACondition: 'Ihre Einwilligung ist keine Voraussetzung für die Buchung.',
  more: 'Mehr dazu: {links}.',
  privacyPolicy: 'Datenschutzerklärung',
  terms: 'Nutzungsbedingungen',
  state: {
    'pending-double-opt-in':
      'Wir haben Ihnen eine SMS geschickt. Nachrichten erhalten Sie, sobald Sie Ihre Nummer bestätigt haben.',
    'pending-unasked': 'Nachrichten erhalten Sie, sobald Ihre Nummer bestätigt ist.',
    active: 'Sie erhalten SMS zu Ihrem Termin.',
    'blocked-by-stop':
      'Sie haben Nachrichten an diese Nummer gestoppt. Nur Sie selbst können sie wieder erlauben: Antworten Sie mit {keyword} auf unsere letzte Nachricht.',
    'blocked-by-stop-of-sender':
      'Sie haben Nachrichten an diese Nummer gestoppt. Nur Sie selbst können sie wieder erlauben: Senden Sie {keyword} an {sender}.',
    'opted-out': 'Sie erhalten keine SMS zu Ihrem Termin.',
  },
};
