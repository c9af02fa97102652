import type { PaymentMessages } from '../payment-messages.js';

/** Dutch, in the form of *u*. */
export const nl: PaymentMessages = {
  intro: 'U betaalt op de pagina van de betaaldienst. Uw afspraak is geboekt zodra de betaling binnen is.',
  pay: 'Naar de betaling',
  besides: 'Die opent in een nieuw tabblad. Laat deze pagina open: hier staat uw boeking zodra die betaald is.',
  instead: 'Na het betalen komt u hier terug.',
  havePaid: 'Ik heb betaald',
  asking: 'We kijken of de betaling binnen is…',
  notYet: 'De betaling is nog niet binnen. Deze pagina blijft vanzelf kijken.',
  unreachable:
    'Of de betaling binnen is, is nu niet na te gaan. Deze pagina blijft het proberen. Betaal niet nog een keer.',
  failed: 'De betaling is niet gelukt en er is niets geboekt.',
  over: 'De tijd om te betalen is voorbij en er is niets geboekt. Hebt u toch betaald, neem dan contact met ons op.',
  lost: 'Uw betaling kwam toen deze tijd al aan iemand anders was gegeven; die is niet geboekt. Het geld komt u toe: neem contact met ons op om het terug te krijgen.',
  payAgain: 'Opnieuw betalen',
  noAddress: 'Er is nu geen veilige manier om online te betalen. Neem contact met ons op.',
};
