import type { PaymentMessages } from '../payment-messages.js';

/** Polish. */
export const pl: PaymentMessages = {
  intro: 'Płatność odbywa się na stronie operatora płatności. Rezerwacja zostanie dokonana, gdy tylko płatność dotrze.',
  pay: 'Przejdź do płatności',
  besides: 'Otworzy się w nowej karcie. Zostaw tę stronę otwartą: pokaże rezerwację, gdy tylko zostanie opłacona.',
  instead: 'Po zapłaceniu wrócisz tutaj.',
  havePaid: 'Płatność wykonana',
  asking: 'Sprawdzanie, czy płatność dotarła…',
  notYet: 'Płatność jeszcze nie dotarła. Ta strona sama sprawdza dalej.',
  unreachable: 'Nie można teraz ustalić, czy płatność dotarła. Ta strona próbuje dalej. Nie płać ponownie.',
  failed: 'Płatność nie powiodła się i nic nie zostało zarezerwowane.',
  over: 'Czas na płatność minął i nic nie zostało zarezerwowane. Jeśli mimo to płatność została wykonana, skontaktuj się z nami.',
  lost: 'Płatność dotarła, gdy ten termin był już przyznany komuś innemu, więc nie jest zarezerwowany. Pieniądze należą do Ciebie: skontaktuj się z nami, aby je odzyskać.',
  payAgain: 'Spróbuj zapłacić ponownie',
  noAddress: 'Nie ma teraz bezpiecznego sposobu płatności online. Skontaktuj się z nami.',
};
