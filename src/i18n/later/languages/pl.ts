import type { LaterMessages } from '../later-messages.js';

/** Polish, without addressing the reader as *Pan* or *Pani*. */
export const pl: LaterMessages = {
  sameDay: 'Tego samego dnia',
  otherDays: 'W inne dni',
  withStaff: '{staff}: wolne terminy',
  withOthers: 'U kogoś innego',
  ownTab: 'Ten termin jest już wstępnie zarezerwowany w innej karcie tej przeglądarki',
  ownTabHint: 'Proszę kontynuować w tamtej karcie albo wybrać tutaj inny termin.',

  offlineNow: 'W tej chwili nie ma połączenia. Można pisać dalej i wysłać, gdy połączenie wróci.',
  onlineAgain: 'Połączenie wróciło. Wpisane dane zostały zachowane: można je teraz wysłać.',
  waitFirst: 'Do kolejnej próby proszę odczekać: {time}.',
  otherTime: 'Wybierz inny termin',
  toPayment: 'Dalej do płatności',
  contact: 'Można też skontaktować się z nami bezpośrednio:',

  addToCalendar: 'Dodaj do kalendarza',
  calendarFile: 'Plik kalendarza',
  calendarFileFailed: 'Nie udało się pobrać pliku. Proszę spróbować ponownie.',
  newTab: '(otwiera się w nowej karcie)',

  manageBooking: 'Zmień lub odwołaj rezerwację',
  manageLinkHint: 'Proszę zachować ten link. Kto go ma, może zmienić rezerwację.',
  copyLink: 'Kopiuj link',
  linkCopied: 'Link został skopiowany.',
};
