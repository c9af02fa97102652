import type { ChoiceMessages } from './choice-messages.js';

/** English. */
export const en: ChoiceMessages = {
  necessaryOnly: 'This site stores only what it needs to work.',
  onUntilRefused: 'Some optional things are on until you refuse them.',
  chosenUntil: 'Your choice about cookies holds until {date}.',
  chosenForPage: 'Your choice about cookies holds until you leave this page.',
  gpcSeen: 'Your browser’s privacy signal (GPC) was seen.',
  gpcNothingSold: 'Nothing is sold here.',
  gpcHonoured: 'Everything optional is off.',
  save: 'Save choice',
  close: 'Close',
  alwaysOn: 'Always on',
  ifRefused: 'If you refuse:',
  keptFor: 'kept for {time}',
  keptForSession: 'kept until you close the browser',
  inStorage: 'in the browser’s storage',
  browserHint: 'You can also block or delete cookies in your browser’s settings.',
  saved: 'Your choice is saved.',
  notDeleted: 'These could not be deleted from here: {names}. Your browser’s settings can delete them.',
  stillRuns: 'What already runs on this page stops when it is loaded again.',
  reload: 'Load the page again',
  receipt: 'Save a receipt',
  frameOf: 'Something from {host} belongs here. It needs your consent to “{category}”.',
  showOnce: 'Show it this once',
  allowAlways: 'Always allow “{category}”',
};
