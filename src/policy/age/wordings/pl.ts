import type { AgeWording } from '../age-wording.js';

/** Polish. */
export const pl: AgeWording = {
  whom: 'Dla kogo jest ta rezerwacja?',
  self: 'Dla mnie',
  other: 'Dla kogoś innego',
  otherHint: 'Pytamy o wiek osoby, która dokonuje rezerwacji.',
  attest: 'Mój wiek to co najmniej {age} lat.',
  attestHint: 'Wierzymy na słowo: zaznaczenie pola niczego nie dowodzi.',
  attestMissing: 'Aby przejść dalej, zaznacz pole dotyczące wieku.',
  born: 'Podaj miesiąc i rok urodzenia',
  bornHint: 'Obliczamy to na urządzeniu; nic nie jest przechowywane ani wysyłane.',
  month: 'Miesiąc',
  year: 'Rok',
  check: 'Dalej',
  bornMissing: 'Podaj miesiąc i rok, na przykład 1990.',
  passed: 'Dziękujemy, można przejść dalej.',
  stopped: 'Przykro nam, ale nie możesz samodzielnie dokonać tej rezerwacji.',
  nothingSent: 'Nie wysłano żadnych Twoich danych.',
  parent: 'Rodzic lub inna osoba dorosła może dokonać rezerwacji za Ciebie.',
  parentContact: 'Rodzice mogą skontaktować się z nami tutaj: {contact}.',
  requestForm: 'nasz formularz',
  letter: 'list na nasz adres pocztowy',
  newWindow: '(otwiera się w nowym oknie)',
};
