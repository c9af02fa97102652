import type { AgeWording } from '../age-wording.js';

/** English. */
export const en: AgeWording = {
  whom: 'Who is this booking for?',
  self: 'For me',
  other: 'For someone else',
  otherHint: 'We ask your own age, because you are the one who books.',
  attest: 'I am {age} years old or older.',
  attestHint: 'We take your word for it: a tick proves nothing.',
  attestMissing: 'Tick the box about your age to go on.',
  born: 'When were you born?',
  bornHint: 'This is worked out on your device and not kept or sent.',
  month: 'Month',
  year: 'Year',
  check: 'Continue',
  bornMissing: 'Enter the month and the year, as in 1990.',
  passed: 'Thank you, you can go on.',
  stopped: 'We are sorry, but you cannot book this yourself.',
  nothingSent: 'Nothing about you was sent.',
  parent: 'A parent or another adult can book for you.',
  parentContact: 'Parents can reach us here: {contact}.',
  requestForm: 'our request form',
  letter: 'letter to our postal address',
  newWindow: '(opens in a new window)',
};
