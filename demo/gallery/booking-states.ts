/** States of the elements that book. */
import type { ElementState, Step } from './element-state.js';

const DETAILS: readonly Step[] = [{ press: 'time' }];
const VISITOR = { Name: 'Ada Lovelace', 'Email address': 'ada@example.com' };

const booking: readonly ElementState[] = [
  { title: 'What to book', note: 'The services of the business, where none is named.' },
  { title: 'Days and times', attributes: { service: 'first-visit' } },
  {
    title: 'Choices beside the times',
    note: 'Length, place and staff, where the service leaves them open.',
    attributes: { service: 'treatment' },
  },
  {
    title: 'Details',
    note: 'A time is held while they are written.',
    attributes: { service: 'first-visit' },
    steps: DETAILS,
  },
  {
    title: 'Something is missing',
    attributes: { service: 'first-visit' },
    steps: [...DETAILS, { press: 'submit' }],
  },
  {
    title: 'Booked',
    attributes: { service: 'first-visit', 'manage-page': 'manage.html' },
    steps: [...DETAILS, { fill: VISITOR }, { press: 'submit' }],
  },
  {
    title: 'The time has just been taken',
    attributes: { service: 'first-visit' },
    weather: 'taken',
    steps: DETAILS,
  },
  { title: 'On its way', attributes: { service: 'first-visit' }, weather: 'silent' },
  { title: 'Nothing is free', attributes: { service: 'first-visit' }, weather: 'full' },
  {
    title: 'The backend cannot be reached',
    note: 'What stands inside the tag is the way that is left.',
    attributes: { service: 'first-visit' },
    content: '<a href="mailto:hello@alcantara-physio.example">Book by email</a>',
    weather: 'gone',
  },
  { title: 'In Arabic, from right to left', attributes: { service: 'first-visit' }, lang: 'ar' },
];

const popup: readonly ElementState[] = [
  {
    title: 'Opened by a button of its own',
    note: 'Press it: the dialog is the browser’s own.',
    attributes: { service: 'intro-call', label: 'An introductory call' },
    content: '<button slot="opener" class="button">Book a call</button>',
  },
];

const slotPicker: readonly ElementState[] = [
  { title: 'Month', attributes: { service: 'first-visit' } },
  { title: 'Week', attributes: { service: 'first-visit', layout: 'week' } },
  { title: 'List', attributes: { service: 'first-visit', layout: 'list' } },
  { title: 'Two months', attributes: { service: 'first-visit', months: '2' } },
  { title: 'A time is chosen', attributes: { service: 'first-visit' }, steps: DETAILS },
  {
    title: 'Required in a form, and missing',
    attributes: { service: 'first-visit', name: 'start', required: true },
    submitted: true,
  },
  { title: 'On its way', attributes: { service: 'first-visit' }, weather: 'silent' },
  { title: 'Nothing is free', attributes: { service: 'first-visit' }, weather: 'full' },
  { title: 'The backend cannot be reached', attributes: { service: 'first-visit' }, weather: 'gone' },
];

const calendar: readonly ElementState[] = [
  { title: 'Any day' },
  { title: 'Two months, weeks from Sunday', attributes: { months: '2', 'first-day': 'sun' } },
  { title: 'Loading', attributes: { loading: true } },
  { title: 'Disabled', attributes: { disabled: true } },
  { title: 'Required in a form, and missing', attributes: { name: 'day', required: true }, submitted: true },
];

const timezone: readonly ElementState[] = [
  { title: 'The visitor’s' },
  { title: 'A zone that is set', attributes: { value: 'Asia/Kathmandu', label: 'Where are you?' } },
  { title: 'Disabled', attributes: { value: 'Europe/Lisbon', disabled: true } },
];

const manage: readonly ElementState[] = [
  { title: 'A booking', weather: 'booked' },
  { title: 'Another time', weather: 'booked', steps: [{ press: 'Change time' }] },
  { title: 'Cancelled only when asked once more', weather: 'booked', steps: [{ press: 'Cancel booking' }] },
  { title: 'Without the link of a confirmation' },
];

/** By tag. */
export const BOOKING_STATES: Readonly<Record<string, readonly ElementState[]>> = {
  'punctual-booking': booking,
  'punctual-popup': popup,
  'punctual-slot-picker': slotPicker,
  'punctual-calendar': calendar,
  'punctual-timezone': timezone,
  'punctual-manage': manage,
};
