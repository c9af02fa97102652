import { expect } from '@open-wc/testing';
import { BookingError } from '../../src/client/booking-error.js';
import type { CreatedBooking } from '../../src/protocol/booking.js';
import type { Boot } from '../../src/protocol/boot.js';
import type { Service } from '../../src/protocol/service.js';
import { canGoBack, initialFlow, reduceFlow } from '../../src/state/booking-flow.js';
import type { FlowAction, FlowState } from '../../src/state/booking-flow.js';

const service = (id: string): Service => ({
  id,
  name: id,
  durations: [30, 60],
  capacity: 1,
  staff: [],
  locations: [],
  bookingWindow: { noticeMinutes: 0, daysAhead: 30 },
});
const [cut, colour] = [service('cut'), service('colour')];
const boot = (...services: Service[]): Boot => ({
  business: {
    name: 'Salon',
    timeZone: 'UTC',
    locales: ['en'],
    capabilities: { holds: true, reschedule: false, cancel: false },
  },
  services,
});
const slot = { start: Date.parse('2026-03-09T09:00:00Z') };
const booking = { id: 'b1' } as CreatedBooking;
const error = new BookingError('unavailable', 'made to fail');

const after = (...actions: FlowAction[]): FlowState => actions.reduce(reduceFlow, initialFlow);
const booted = (serviceId?: string, ...services: Service[]): FlowAction => ({
  type: 'booted',
  boot: boot(...(services.length ? services : [cut, colour])),
  serviceId,
});
const chosen: FlowAction = { type: 'slot-chosen', slot };
const written: FlowAction = { type: 'draft-changed', draft: { name: 'Mia', notes: 'hello' } };

describe('the booking flow', () => {
  it('begins with the services', () => {
    expect(after(booted()).step).to.equal('service');
  });

  it('begins with the times where the page names the service', () => {
    const state = after(booted('colour'));
    expect([state.step, state.service?.id, state.choices?.duration, canGoBack(state)]).to.deep.equal([
      'time',
      'colour',
      30,
      false,
    ]);
  });

  it('begins with the times where there is one service', () => {
    expect(after(booted(undefined, cut)).step).to.equal('time');
  });

  it('knows when the page names a service that there is not', () => {
    const state = after(booted('massage'));
    expect([state.step, state.unknownService, state.service]).to.deep.equal(['service', true, undefined]);
  });

  it('goes from service to time to details to confirmed', () => {
    const steps: FlowAction[] = [
      booted(),
      { type: 'service-chosen', service: cut },
      chosen,
      { type: 'sending' },
      { type: 'booked', booking },
    ];
    const passed = steps.map((_, index) => after(...steps.slice(0, index + 1)).step);
    expect(passed).to.deep.equal(['service', 'time', 'details', 'details', 'confirmed']);
  });

  it('keeps every answer on the way back', () => {
    const state = after(booted('cut'), chosen, written, { type: 'went-back' });
    expect([state.step, state.slot, state.draft.name, state.draft.notes]).to.deep.equal(['time', slot, 'Mia', 'hello']);
  });

  it('does not go back while the booking is on its way', () => {
    const sending = after(booted('cut'), chosen, { type: 'sending' });
    expect(reduceFlow(sending, { type: 'went-back' })).to.equal(sending);
  });

  it('drops the time with another service and with another length', () => {
    const start = [booted(), { type: 'service-chosen', service: cut }, chosen] as const;
    expect(after(...start, { type: 'service-chosen', service: colour }).slot).to.equal(undefined);
    expect(after(...start, { type: 'went-back' }, { type: 'choice-made', choice: { duration: 60 } }).slot).to.equal(
      undefined,
    );
    expect(after(...start, { type: 'service-chosen', service: cut }).slot).to.equal(slot);
  });

  it('goes back to the times with every answer when the slot is lost', () => {
    const conflict = { reason: new BookingError('slot-unavailable', 'taken'), alternatives: [slot] };
    const state = after(booted('cut'), chosen, written, { type: 'sending' }, { type: 'slot-lost', conflict });
    expect([state.step, state.slot, state.sending, state.draft.notes]).to.deep.equal([
      'time',
      undefined,
      'no',
      'hello',
    ]);
    expect(reduceFlow(state, chosen).conflict).to.equal(undefined);
  });

  it('stays at the details when sending fails, and forgets the failure when sending again', () => {
    const failed = after(booted('cut'), chosen, { type: 'sending' }, { type: 'send-failed', error });
    expect([failed.step, failed.sendError, failed.sending]).to.deep.equal(['details', error, 'no']);
    expect(reduceFlow(failed, { type: 'sending' }).sendError).to.equal(undefined);
  });

  it('is not checking when nothing is on its way', () => {
    expect(after(booted('cut'), chosen, { type: 'checking' }).sending).to.equal('no');
  });

  it('starts over with the contact kept and the notes gone', () => {
    const state = after(booted('cut'), chosen, written, { type: 'booked', booking }, { type: 'started-over' });
    expect([state.step, state.booking, state.slot, state.draft]).to.deep.equal([
      'time',
      undefined,
      undefined,
      { name: 'Mia' },
    ]);
  });
});
