import type { PaymentMessages } from '../payment-messages.js';

/** German, in the form of *Sie*. */
export const de: PaymentMessages = {
  intro:
    'Sie bezahlen auf der Seite des Zahlungsanbieters. Sobald die Zahlung eingegangen ist, ist Ihr Termin gebucht.',
  pay: 'Zur Bezahlung',
  besides:
    'Sie öffnet sich in einem neuen Tab. Lassen Sie diese Seite offen: Hier steht Ihre Buchung, sobald sie bezahlt ist.',
  instead: 'Nach dem Bezahlen kommen Sie hierher zurück.',
  havePaid: 'Ich habe bezahlt',
  asking: 'Wir sehen nach, ob die Zahlung eingegangen ist …',
  notYet: 'Die Zahlung ist noch nicht eingegangen. Diese Seite sieht von selbst weiter nach.',
  unreachable:
    'Ob die Zahlung eingegangen ist, lässt sich gerade nicht feststellen. Diese Seite versucht es weiter. Bezahlen Sie nicht noch einmal.',
  failed: 'Die Zahlung hat nicht geklappt, und es ist nichts gebucht.',
  over: 'Die Zeit zum Bezahlen ist vorbei, und es ist nichts gebucht. Falls Sie trotzdem bezahlt haben, wenden Sie sich an uns.',
  lost: 'Ihre Zahlung kam, nachdem dieser Termin an jemand anderen vergeben war; er ist nicht gebucht. Das Geld steht Ihnen zu: Wenden Sie sich an uns, um es zurückzubekommen.',
  payAgain: 'Noch einmal bezahlen',
  noAddress: 'Gerade gibt es keinen sicheren Weg, online zu bezahlen. Wenden Sie sich an uns.',
};
