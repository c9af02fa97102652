import type { AgeWording } from '../age-wording.js';

/** Dutch, in the form of *u*. */
export const nl: AgeWording = {
  whom: 'Voor wie is deze boeking?',
  self: 'Voor mij',
  other: 'Voor iemand anders',
  otherHint: 'We vragen uw eigen leeftijd, omdat u degene bent die boekt.',
  attest: 'Ik ben {age} jaar of ouder.',
  attestHint: 'We geloven u op uw woord: een vinkje bewijst niets.',
  attestMissing: 'Vink het vakje over uw leeftijd aan om door te gaan.',
  born: 'Wanneer bent u geboren?',
  bornHint: 'Dit wordt op uw apparaat berekend en niet bewaard of verstuurd.',
  month: 'Maand',
  year: 'Jaar',
  check: 'Doorgaan',
  bornMissing: 'Vul de maand en het jaar in, bijvoorbeeld 1990.',
  passed: 'Dank u, u kunt doorgaan.',
  stopped: 'Het spijt ons: u kunt dit niet zelf boeken.',
  nothingSent: 'Er is niets over u verstuurd.',
  parent: 'Een ouder of een andere volwassene kan voor u boeken.',
  parentContact: 'Ouders bereiken ons hier: {contact}.',
  requestForm: 'ons aanvraagformulier',
  letter: 'brief aan ons postadres',
  newWindow: '(opent in een nieuw venster)',
};
