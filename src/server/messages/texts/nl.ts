import type { MessageTexts } from './message-texts.js';

/** Dutch, in the form of *u*. */
export const nl: MessageTexts = {
  greeting: 'Hallo {name},',
  confirmation: {
    subject: 'Bevestigd: {service}, {when}',
    lead: 'Uw afspraak is geboekt.',
    sms: '{brand}: uw afspraak is bevestigd. {service}, {when}.',
  },
  change: {
    subject: 'Verplaatst: {service}, {when}',
    lead: 'Uw afspraak heeft een nieuw tijdstip.',
    sms: '{brand}: uw afspraak is verplaatst. {service}, {when}.',
  },
  cancellation: {
    subject: 'Geannuleerd: {service}, {when}',
    lead: 'Uw afspraak is geannuleerd.',
    sms: '{brand}: uw afspraak is geannuleerd. {service}, {when}.',
  },
  reminder: {
    subject: 'Herinnering: {service}, {when}',
    lead: 'Uw afspraak komt eraan.',
    sms: '{brand}: herinnering aan uw afspraak. {service}, {when}.',
  },
  facts: {
    service: 'Afspraak',
    when: 'Wanneer',
    whenThere: 'In onze tijd',
    where: 'Waar',
    withWhom: 'Bij',
    people: 'Personen',
    reference: 'Boekingsnummer',
  },
  manage: 'De afspraak verplaatsen of annuleren',
  keepLink: 'Iedereen met deze link kan de afspraak wijzigen. Deel hem met niemand.',
  useEarlierLink: 'Gebruik de link in de bevestiging om de afspraak te verplaatsen of te annuleren.',
  questions: 'Vragen? U bereikt ons via {contact}.',
  agreed: 'Waarmee u hebt ingestemd',
  code: {
    subject: '{brand}: uw code',
    sms: '{brand}: {code} is uw code. Deel hem met niemand.',
    text: '{code} is uw code. Hij is {minutes} minuten geldig. Deel hem met niemand.',
    notYou: 'Hebt u er niet om gevraagd, dan hoeft u niets te doen.',
  },
  request: {
    subject: '{brand}: wij hebben uw verzoek {reference} ontvangen',
    answered: '{brand}: antwoord op uw verzoek {reference}',
    received: 'Wij hebben uw verzoek ontvangen en werken eraan.',
    done: 'Wat u vroeg, is gedaan.',
    declined: 'Wij kunnen niet doen wat u vroeg.',
    about: 'Verzoek',
    copy: 'U kunt uw kopie downloaden tot en met {date}.',
    follow: 'Bekijk hoe het met uw verzoek staat',
    keepLink: 'Wie deze link heeft, kan het verzoek zien en intrekken. Houd hem voor uzelf.',
  },
  keywords: {
    confirm:
      '{brand}: antwoord {word} om sms-berichten over uw afspraak te ontvangen. Er kunnen kosten voor berichten en data gelden. Antwoord {keyword} om er geen te ontvangen.',
    confirmed:
      '{brand}: bedankt, uw nummer is bevestigd. U ontvangt berichten over uw afspraken. Antwoord {keyword} om te stoppen.',
    stop: 'Antwoord {keyword} om te stoppen.',
    stopped: '{brand}: u ontvangt geen berichten meer van ons. Antwoord {keyword} om ze weer te ontvangen.',
    started: '{brand}: u ontvangt weer berichten over uw afspraken. Antwoord {keyword} om te stoppen.',
    help: '{brand}: berichten over uw afspraken. Hulp: {contact}. Er kunnen kosten voor berichten en data gelden. Antwoord {keyword} om te stoppen.',
    helpAlone:
      '{brand}: berichten over uw afspraken. Er kunnen kosten voor berichten en data gelden. Antwoord {keyword} om te stoppen.',
  },
};
