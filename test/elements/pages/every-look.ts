/** Each element in every state that has a part or a colour of its own, one after the other. */
import { Backend } from '../support/backend.js';
import { until } from '../support/until.js';
import type { BookingElement } from '../../../src/elements/booking/booking-element.js';
import { BookingPage } from './booking-page.js';
import { everyAsked } from './every-form.js';
import { CalendarPage } from './calendar-page.js';
import { PopupPage } from './popup-page.js';
import { SlotPickerPage } from './slot-picker-page.js';
import { TimezonePage } from './timezone-page.js';

type Looks = AsyncGenerator<Element>;
type Settings = Partial<Pick<BookingElement, 'service' | 'layout'>>;

/** Free on two days a month apart: in between are weeks without times. */
const RARE = {
  staff: [
    {
      id: 'ada',
      name: 'Ada Brandt',
      hours: {},
      exceptions: { '2026-04-06': ['09:00-10:00'], '2026-05-04': ['09:00-10:00'] },
    },
    { id: 'ben', name: 'Ben Okafor', hours: {} },
  ],
};

/** The zones open in a picker, with the keys on one. */
export async function openZones({ root }: SlotPickerPage): Promise<void> {
  root.querySelector<HTMLElement>('.change-zone')!.click();
  const box = (): HTMLInputElement | null | undefined =>
    root.querySelector('punctual-timezone')?.shadowRoot?.querySelector('input');
  await until(box, 'the choice of a zone');
  await openList(box()!);
}

async function openList(box: HTMLInputElement): Promise<void> {
  box.click();
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  await until(() => (box.getRootNode() as ShadowRoot).querySelector('.option.active'), 'a zone that the keys are on');
}

/** The next week, which has no times. */
async function turnToEmptyWeek(picker: SlotPickerPage): Promise<void> {
  await until(() => picker.times.length && picker.root.querySelector('.week-head'), 'a week with times');
  picker.root.querySelector<HTMLElement>('.week-head .turn:last-of-type')!.click();
  await until(() => picker.root.querySelector('.empty'), 'a week without times');
}

/** A month, with a day chosen. */
export async function* calendars(): Looks {
  const { element } = await CalendarPage.open({
    value: '2026-03-10',
    min: '2026-03-09',
    availability: new Map([
      ['2026-03-10', 2],
      ['2026-03-11', 5],
    ]),
  });
  yield element;
}

/** The list of zones, with one that the keys are on. */
export async function* zones(): Looks {
  const { element, box } = await TimezonePage.open({ value: 'Europe/Lisbon' });
  await openList(box);
  yield element;
}

/** With the zones open and a time chosen; without times; failing. */
export async function* pickers(): Looks {
  const picker = await SlotPickerPage.ready(new Backend());
  picker.time('9:30').click();
  await picker.settled();
  await openZones(picker);
  yield picker.element;

  const empty = await SlotPickerPage.open(new Backend({ config: RARE }), { layout: 'week' });
  await turnToEmptyWeek(empty);
  yield empty.element;

  const backend = new Backend();
  backend.fail('getBoot', 'unavailable');
  const failing = await SlotPickerPage.open(backend);
  await until(() => failing.root.querySelector('.trouble'), 'what went wrong');
  yield failing.element;
}

/** Every step of a booking, and what can go wrong. */
export function bookings(): Looks {
  return flows(async (backend, settings) => {
    const page = await BookingPage.open(backend, settings);
    return [page.element, page];
  });
}

/** The same in a dialog, with a button that floats. */
export function popups(): Looks {
  return flows(async (backend, settings) => {
    const wanted: object = { service: undefined, floating: true, ...settings };
    const popup = await PopupPage.open(backend, wanted);
    popup.element.show();
    await until(() => popup.booking, 'the booking');
    return [popup.element, popup.booking!];
  });
}

async function* flows(
  open: (backend: Backend, settings?: Settings) => Promise<readonly [Element, BookingPage]>,
): Looks {
  yield* goThrough(...(await open(new Backend())));
  yield* everyAsked(async (backend) => {
    const [host, booking] = await open(backend, { service: 'intro-call' });
    await booking.timesShown();
    await booking.chooseTime('9:30');
    return [host, booking.root.querySelector('punctual-form')!];
  });

  const rival = new Backend();
  const [late, lost] = await open(rival, { service: 'intro-call' });
  await lost.timesShown();
  await rival.bookElsewhere('2026-03-09T08:30:00Z', 'ada');
  lost.picker.time('9:30').click();
  await until(() => lost.alternatives.length, 'alternatives');
  yield late;
  late.remove();

  const [scarce, few] = await open(new Backend({ config: RARE }), { service: 'intro-call', layout: 'week' });
  await few.timesShown();
  await turnToEmptyWeek(few.picker);
  yield scarce;
  scarce.remove();

  const failing = new Backend();
  failing.fail('getBoot', 'offline');
  const [broken, page] = await open(failing);
  await until(() => page.root.querySelector('.trouble'), 'what went wrong');
  yield broken;
  broken.remove();
}

async function* goThrough(host: Element, booking: BookingPage): Looks {
  await until(() => booking.services.length, 'services');
  yield host;
  await booking.chooseService('Intro call');
  await openZones(booking.picker);
  yield host;
  await booking.chooseTime('9:30');
  await booking.submit();
  yield host;
  await booking.click(booking.button('Change time'));
  await until(() => booking.pickerShown, 'the times');
  yield host;
  await booking.chooseTime('10:00');
  booking.fill({ name: 'Mia Wong', email: 'mia@example.com' });
  await booking.submit();
  await booking.becomes('You are booked');
  booking.element.managePage = '/manage.html';
  await booking.settled();
  yield host;
  host.remove();
}
