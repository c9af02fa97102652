import type { ManageMessages } from '../manage-messages.js';

/** Polish, without addressing the reader as *Pan* or *Pani*. */
export const pl: ManageMessages = {
  title: 'Rezerwacja',
  titleCancelled: 'Ta rezerwacja została odwołana',
  noLink: 'Proszę otworzyć tę stronę za pomocą linku otrzymanego przy rezerwacji.',
  badLink: 'Ten link nie prowadzi do żadnej rezerwacji. Proszę sprawdzić, czy jest pełny, i otworzyć go ponownie.',

  changeableUntil: 'Można ją tutaj zmienić lub odwołać do: {date}, {time}.',
  tooLate: 'Na zmianę lub odwołanie jest tutaj za późno. Było to możliwe do: {date}, {time}.',
  tooLateNow: 'Na zmianę lub odwołanie jest tutaj za późno.',
  past: 'Ta wizyta już się odbyła.',
  gone: 'Ta usługa nie jest już oferowana, dlatego rezerwacji nie można przenieść.',

  cancelBooking: 'Odwołaj rezerwację',
  keepBooking: 'Pozostaw bez zmian',

  chooseNewTime: 'Wybór nowego terminu',
  ownTime: 'Obecny termin jest zaznaczony i nadal dostępny.',
  onlyWith: 'Tylko terminy: {staff}',
  withAnyone: 'Terminy u wszystkich',
  moveTitle: 'Przenieść tę rezerwację?',
  moveFrom: 'Dotychczas',
  moveTo: 'Nowy termin',
  moveNow: 'Przenieś rezerwację',
  moving: 'Przenoszenie…',
  moved: 'Rezerwacja została przeniesiona.',

  optional: 'opcjonalnie',
  cancelTitle: 'Odwołać tę rezerwację?',
  cancelReason: 'Czy możemy poznać powód?',
  cancelNow: 'Tak, odwołaj',
  cancelling: 'Odwoływanie…',
  cancelled: 'Rezerwacja została odwołana, a termin jest znów wolny.',

  checkingChange: 'Połączenie jest wolne. Trwa sprawdzanie, czy zmiana dotarła…',
  changedMeanwhile: 'Rezerwacja została w międzyczasie zmieniona. Oto jej obecny stan.',
  calendarStale: 'W kalendarzu jest jeszcze dawny termin. Proszę dodać go ponownie:',
  calendarRemove: 'Usuń wizytę z kalendarza:',

  agreements: 'Udzielone zgody',
  agreementsFailed: 'Nie udało się wczytać udzielonych zgód.',
  downloadReceipt: 'Pobierz potwierdzenie',
  privacy: 'Dane osobowe',
  privacyAsk: 'Wgląd w dane, ich poprawienie lub usunięcie',
};
