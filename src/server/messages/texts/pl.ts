import type { MessageTexts } from './message-texts.js';

/** Polish, in the formal form. */
export const pl: MessageTexts = {
  greeting: 'Dzień dobry, {name}!',
  confirmation: {
    subject: 'Potwierdzono: {service}, {when}',
    lead: 'Wizyta jest zarezerwowana.',
    sms: '{brand}: wizyta została potwierdzona. {service}, {when}.',
  },
  change: {
    subject: 'Zmiana terminu: {service}, {when}',
    lead: 'Wizyta ma nowy termin.',
    sms: '{brand}: wizyta ma nowy termin. {service}, {when}.',
  },
  cancellation: {
    subject: 'Odwołano: {service}, {when}',
    lead: 'Wizyta została odwołana.',
    sms: '{brand}: wizyta została odwołana. {service}, {when}.',
  },
  reminder: {
    subject: 'Przypomnienie: {service}, {when}',
    lead: 'Zbliża się termin wizyty.',
    sms: '{brand}: przypomnienie o wizycie. {service}, {when}.',
  },
  facts: {
    service: 'Wizyta',
    when: 'Kiedy',
    whenThere: 'W naszym czasie',
    where: 'Gdzie',
    withWhom: 'U kogo',
    people: 'Liczba osób',
    reference: 'Numer rezerwacji',
  },
  manage: 'Zmień lub odwołaj wizytę',
  keepLink: 'Każdy, kto ma ten link, może zmienić wizytę. Prosimy nikomu go nie przekazywać.',
  useEarlierLink: 'Aby zmienić lub odwołać wizytę, proszę użyć linku z potwierdzenia.',
  questions: 'Pytania? Kontakt z nami: {contact}.',
  agreed: 'Na co wyrażono zgodę',
  code: {
    subject: '{brand}: kod',
    sms: '{brand}: {code} to Twój kod. Nikomu go nie podawaj.',
    text: 'Kod: {code}. Jest ważny przez {minutes} min. Prosimy nikomu go nie podawać.',
    notYou: 'Jeśli to nie Państwo o niego prosili, nie trzeba nic robić.',
  },
  request: {
    subject: '{brand}: otrzymaliśmy wniosek {reference}',
    answered: '{brand}: odpowiedź na wniosek {reference}',
    received: 'Otrzymaliśmy wniosek i pracujemy nad nim.',
    done: 'Wniosek został zrealizowany.',
    declined: 'Nie możemy zrealizować wniosku.',
    about: 'Wniosek',
    copy: 'Kopię można pobrać do: {date}.',
    follow: 'Sprawdź stan wniosku',
    keepLink: 'Każdy, kto ma ten link, może zobaczyć wniosek i go wycofać. Prosimy nikomu go nie podawać.',
  },
  keywords: {
    confirm:
      '{brand}: odpowiedz {word}, aby otrzymywać SMS-y o wizycie. Operator może naliczyć opłaty za wiadomości i transmisję danych. Odpowiedz {keyword}, aby ich nie otrzymywać.',
    confirmed:
      '{brand}: dziękujemy, numer jest potwierdzony. Będziemy wysyłać wiadomości o wizytach. Odpowiedz {keyword}, aby zakończyć.',
    stop: 'Odpowiedz {keyword}, aby zakończyć.',
    stopped: '{brand}: nie będziemy już wysyłać wiadomości. Odpowiedz {keyword}, aby znów je otrzymywać.',
    started: '{brand}: znów będziemy wysyłać wiadomości o wizytach. Odpowiedz {keyword}, aby zakończyć.',
    help: '{brand}: wiadomości o wizytach. Pomoc: {contact}. Operator może naliczyć opłaty za wiadomości i transmisję danych. Odpowiedz {keyword}, aby zakończyć.',
    helpAlone:
      '{brand}: wiadomości o wizytach. Operator może naliczyć opłaty za wiadomości i transmisję danych. Odpowiedz {keyword}, aby zakończyć.',
  },
};
