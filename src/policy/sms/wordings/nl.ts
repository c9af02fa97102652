import type { SmsWording } from '../sms-wording.js';

/** Dutch, in the form of *u*. */
export const nl: SmsWording = {
  label: 'Stuur mij sms-berichten over mijn afspraak',
  agree: {
    tick: 'Door dit vakje aan te vinken, stemt u ermee in sms-berichten over uw afspraak te ontvangen van {brand}.',
    disclosure: 'Door uw nummer op te geven, stemt u ermee in sms-berichten over uw afspraak te ontvangen van {brand}.',
  },
  nameless: 'ons',
  kinds: 'Wat wij sturen: {kinds}.',
  kind: {
    confirmation: 'afspraakbevestigingen',
    reminder: 'afspraakherinneringen',
    reschedule: 'berichten over verplaatsing',
    cancellation: 'berichten over annulering',
    verification: 'verificatiecodes',
  },
  frequency: {
    usual: 'Frequentie: doorgaans {amount}.',
    atMost: 'Frequentie: hooguit {amount}.',
    varies: 'Het aantal berichten hangt af van uw afspraken.',
  },
  amount: {
    appointment: { one: '{count} bericht per afspraak', other: '{count} berichten per afspraak' },
    day: { one: '{count} bericht per dag', other: '{count} berichten per dag' },
    week: { one: '{count} bericht per week', other: '{count} berichten per week' },
    month: { one: '{count} bericht per maand', other: '{count} berichten per maand' },
  },
  range: '{min}–{max}',
  rates: {
    'may-apply': 'Uw provider kan kosten voor berichten en data in rekening brengen.',
    standard: 'Uw provider kan de gebruikelijke kosten voor berichten en data in rekening brengen.',
    none: 'Het ontvangen van de berichten is gratis.',
  },
  noExtraFee: 'Voor deze berichten gelden geen extra kosten van {brand}.',
  stop: 'Antwoord op elk moment {keyword} om u af te melden; u krijgt één bevestiging en daarna geen berichten meer.',
  help: 'Antwoord {keyword} voor hulp, of neem contact op via {contact}.',
  helpByKeyword: 'Antwoord {keyword} voor hulp.',
  helpByContact: 'Neem voor hulp contact op via {contact}.',
  start: 'Antwoord {keyword} om weer berichten te ontvangen.',
  noMarketing: 'Wij gebruiken uw nummer niet voor reclame.',
  noSharing: 'Wij delen uw nummer niet met derden voor hun eigen marketing.',
  provider: 'De berichten worden verzonden via {provider}.',
  carriersNotLiable: 'Providers zijn niet aansprakelijk voor vertraagde of niet bezorgde berichten.',
  notACondition: 'Uw toestemming is geen voorwaarde om te boeken.',
  more: 'Meer informatie: {links}.',
  privacyPolicy: 'Privacybeleid',
  terms: 'Voorwaarden',
  state: {
    'pending-double-opt-in': 'Wij hebben u een sms gestuurd. U krijgt berichten zodra u uw nummer hebt bevestigd.',
    'pending-unasked': 'U krijgt berichten zodra uw nummer is bevestigd.',
    active: 'U krijgt sms-berichten over uw afspraak.',
    'blocked-by-stop':
      'U hebt berichten naar dit nummer gestopt. Alleen u kunt ze weer toestaan: antwoord {keyword} op ons laatste bericht.',
    'blocked-by-stop-of-sender':
      'U hebt berichten naar dit nummer gestopt. Alleen u kunt ze weer toestaan: stuur {keyword} naar {sender}.',
    'opted-out': 'U krijgt geen sms-berichten over uw afspraak.',
  },
};
