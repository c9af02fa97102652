import type { SmsWording } from '../sms-wording.js';

/** Polish, without addressing the reader as *Pan* or *Pani*. */
export const pl: SmsWording = {
  label: 'Chcę otrzymywać SMS-y dotyczące mojej wizyty',
  agree: {
    tick: 'Zaznaczenie tego pola oznacza zgodę na otrzymywanie wiadomości SMS dotyczących wizyty. Nadawca: {brand}.',
    disclosure: 'Podanie numeru oznacza zgodę na otrzymywanie wiadomości SMS dotyczących wizyty. Nadawca: {brand}.',
  },
  nameless: 'nasza firma',
  kinds: 'Co wysyłamy: {kinds}.',
  kind: {
    confirmation: 'potwierdzenia wizyt',
    reminder: 'przypomnienia o wizytach',
    reschedule: 'informacje o zmianie terminu',
    cancellation: 'informacje o odwołaniu wizyty',
    verification: 'kody weryfikacyjne',
  },
  frequency: {
    usual: 'Częstotliwość: zwykle {amount}.',
    atMost: 'Częstotliwość: najwyżej {amount}.',
    varies: 'Liczba wiadomości zależy od wizyt.',
  },
  amount: {
    appointment: {
      one: '{count} wiadomość na wizytę',
      few: '{count} wiadomości na wizytę',
      many: '{count} wiadomości na wizytę',
      other: '{count} wiadomości na wizytę',
    },
    day: {
      one: '{count} wiadomość dziennie',
      few: '{count} wiadomości dziennie',
      many: '{count} wiadomości dziennie',
      other: '{count} wiadomości dziennie',
    },
    week: {
      one: '{count} wiadomość tygodniowo',
      few: '{count} wiadomości tygodniowo',
      many: '{count} wiadomości tygodniowo',
      other: '{count} wiadomości tygodniowo',
    },
    month: {
      one: '{count} wiadomość miesięcznie',
      few: '{count} wiadomości miesięcznie',
      many: '{count} wiadomości miesięcznie',
      other: '{count} wiadomości miesięcznie',
    },
  },
  range: '{min}–{max}',
  rates: {
    'may-apply': 'Operator może naliczyć opłaty za wiadomości i transmisję danych.',
    standard: 'Operator może naliczyć standardowe opłaty za wiadomości i transmisję danych.',
    none: 'Odbieranie wiadomości jest bezpłatne.',
  },
  noExtraFee: 'Za te wiadomości nie ma dodatkowych opłat ze strony {brand}.',
  stop: 'Aby zrezygnować, można w każdej chwili odpowiedzieć {keyword}; przyjdzie jedna wiadomość z potwierdzeniem i żadna więcej.',
  help: 'Aby uzyskać pomoc, można odpowiedzieć {keyword} lub skontaktować się: {contact}.',
  helpByKeyword: 'Aby uzyskać pomoc, można odpowiedzieć {keyword}.',
  helpByContact: 'Pomoc i kontakt: {contact}.',
  start: 'Aby znów otrzymywać wiadomości, można odpowiedzieć {keyword}.',
  noMarketing: 'Nie używamy numeru telefonu do celów marketingowych.',
  noSharing: 'Nie udostępniamy numeru telefonu osobom trzecim do ich celów marketingowych.',
  provider: 'Wiadomości są wysyłane za pośrednictwem {provider}.',
  carriersNotLiable: 'Operatorzy nie odpowiadają za wiadomości opóźnione lub niedostarczone.',
  notACondition: 'Zgoda nie jest warunkiem rezerwacji.',
  more: 'Więcej informacji: {links}.',
  privacyPolicy: 'Polityka prywatności',
  terms: 'Regulamin',
  state: {
    'pending-double-opt-in': 'Wysłaliśmy SMS. Wiadomości zaczną przychodzić po potwierdzeniu numeru.',
    'pending-unasked': 'Wiadomości zaczną przychodzić po potwierdzeniu numeru.',
    active: 'Będziemy wysyłać SMS-y dotyczące wizyty.',
    'blocked-by-stop':
      'Wiadomości na ten numer zostały zatrzymane. Można je przywrócić tylko samodzielnie: wystarczy odpowiedzieć {keyword} na naszą ostatnią wiadomość.',
    'blocked-by-stop-of-sender':
      'Wiadomości na ten numer zostały zatrzymane. Można je przywrócić tylko samodzielnie: wystarczy wysłać {keyword} na numer {sender}.',
    'opted-out': 'Nie będziemy wysyłać SMS-ów dotyczących wizyty.',
  },
};
