import type { ChoiceMessages } from '../choice-messages.js';

/** Dutch. */
export const nl: ChoiceMessages = {
  necessaryOnly: 'Deze site slaat alleen op wat nodig is om te werken.',
  onUntilRefused: 'Sommige optionele onderdelen staan aan tot u ze weigert.',
  chosenUntil: 'Uw keuze over cookies geldt tot {date}.',
  chosenForPage: 'Uw keuze over cookies geldt tot u deze pagina verlaat.',
  gpcSeen: 'Het privacysignaal van uw browser (GPC) is gezien.',
  gpcNothingSold: 'Hier wordt niets verkocht.',
  gpcHonoured: 'Alles wat optioneel is, staat uit.',
  save: 'Keuze opslaan',
  close: 'Sluiten',
  alwaysOn: 'Altijd aan',
  ifRefused: 'Als u weigert:',
  keptFor: '{time} bewaard',
  keptForSession: 'bewaard tot u de browser sluit',
  inStorage: 'in de opslag van de browser',
  browserHint: 'U kunt cookies ook blokkeren of verwijderen in de instellingen van uw browser.',
  saved: 'Uw keuze is opgeslagen.',
  notDeleted: 'Hiervandaan niet te verwijderen: {names}. Dat kan in de instellingen van uw browser.',
  stillRuns: 'Wat op deze pagina al draait, stopt als u haar opnieuw laadt.',
  reload: 'Pagina opnieuw laden',
  receipt: 'Bewijs opslaan',
  frameOf: 'Hier hoort inhoud van {host}. Daarvoor is uw toestemming voor ‘{category}’ nodig.',
  showOnce: 'Deze ene keer tonen',
  allowAlways: '‘{category}’ altijd toestaan',
};
