/**
 * The whole flow as one value and the things that happen to it. Pure: no network, no clock, no text, no DOM. Owns which
 * step comes when, and that an answer once given is never lost. What is under way (hold, request) is known here only as
 * far as the visitor sees it.
 */
import type { BookingError } from '../client/booking-error.js';
import type { CreatedBooking } from '../protocol/booking.js';
import type { Boot } from '../protocol/boot.js';
import type { Payment } from '../protocol/payment.js';
import type { Service } from '../protocol/service.js';
import type { FormDraft } from './form-draft.js';
import { firstChoices, mergeChoices } from './service-choices.js';
import type { Choices, Wishes } from './service-choices.js';
import type { TimeSlot } from './time-slot.js';

export type Step = 'service' | 'time' | 'details' | 'payment' | 'confirmed';

/**
 * What is known of a payment: it is waited for, asked after by the visitor, or asked after in vain (`unreachable`); it
 * `failed`, its time is `over`, or it came when the slot was given away (`lost`).
 */
export type PaymentState = 'open' | 'asking' | 'unreachable' | 'failed' | 'over' | 'lost';

/** A payment that the booking waits for. */
export interface PaymentDue {
  readonly state: PaymentState;
  /** Where it is paid; absent until the server has said so, and once nothing can be paid any more. */
  readonly at?: Pick<Payment, 'url' | 'opens'> | undefined;
  /** The visitor has asked, and it was still open. */
  readonly asked?: boolean;
}

/** A slot that could not be had, and what is free instead. */
export interface Conflict {
  readonly reason: BookingError;
  readonly alternatives: readonly TimeSlot[];
  /** The slot itself. */
  readonly missed?: TimeSlot | undefined;
  /** It is kept for this very visitor, in another tab. */
  readonly own?: boolean;
}

export interface FlowState {
  readonly step: Step;
  /** Business, services and first times; absent while they are on their way. */
  readonly boot?: Boot | undefined;
  /** Why there is no `boot`. */
  readonly bootError?: BookingError | undefined;
  /** The page named a service that the business does not have. */
  readonly unknownService: boolean;
  /** The page named the service: there is no way back to a choice. */
  readonly serviceFixed: boolean;
  /** What else the page has fixed. */
  readonly wishes: Wishes;
  readonly service?: Service | undefined;
  /** How the service is wanted; there with it. */
  readonly choices?: Choices | undefined;
  readonly slot?: TimeSlot | undefined;
  /** The form has been shown and not been sent: it stays, though the visitor may be back at the times. */
  readonly formOpened?: boolean;
  /** What the visitor wrote, as they wrote it. */
  readonly draft: FormDraft;
  /** The request is on its way; `checking` when it takes long or is asked again. */
  readonly sending: 'no' | 'sending' | 'checking';
  /** Why the booking could not be made, for a reason other than the slot. */
  readonly sendError?: BookingError | undefined;
  /** It could not be sent for want of a connection, and there is one again. */
  readonly reconnected?: boolean;
  readonly conflict?: Conflict | undefined;
  readonly payment?: PaymentDue | undefined;
  readonly booking?: CreatedBooking | undefined;
}

export type FlowAction =
  | { readonly type: 'boot-started' }
  | { readonly type: 'boot-failed'; readonly error: BookingError }
  | { readonly type: 'booted'; readonly boot: Boot; readonly serviceId: string | undefined }
  | { readonly type: 'service-chosen'; readonly service: Service }
  | { readonly type: 'wishes-changed'; readonly wishes: Wishes }
  | { readonly type: 'choice-made'; readonly choice: Partial<Choices> }
  | { readonly type: 'slot-chosen'; readonly slot: TimeSlot }
  | { readonly type: 'slot-lost'; readonly conflict: Conflict }
  | { readonly type: 'went-back' }
  | { readonly type: 'draft-changed'; readonly draft: FormDraft }
  | { readonly type: 'sending' }
  | { readonly type: 'checking' }
  | { readonly type: 'send-failed'; readonly error: BookingError }
  | { readonly type: 'reconnected' }
  | { readonly type: 'kept-elsewhere' }
  | { readonly type: 'payment-due'; readonly payment: PaymentDue; readonly service?: Service | undefined }
  | { readonly type: 'payment-left' }
  | { readonly type: 'booked'; readonly booking: CreatedBooking }
  | { readonly type: 'started-over' };

export const initialFlow: FlowState = {
  step: 'service',
  unknownService: false,
  serviceFixed: false,
  wishes: {},
  draft: {},
  sending: 'no',
};

/** Who they are does not change with another booking; what they wrote about this one is of no use for the next. */
function contactOf(draft: FormDraft): FormDraft {
  return Object.fromEntries(Object.entries(draft).filter(([key]) => ['name', 'email', 'phone'].includes(key)));
}

/** Whether there is a step before this one. */
export function canGoBack({ step, serviceFixed, sending }: FlowState): boolean {
  if (sending !== 'no') return false;
  return step === 'details' || (step === 'time' && !serviceFixed);
}

function withService(state: FlowState, service: Service): FlowState {
  const kept = service.id === state.service?.id;
  return {
    ...state,
    step: 'time',
    service,
    choices: kept && state.choices ? state.choices : firstChoices(service, state.wishes),
    slot: kept ? state.slot : undefined,
    conflict: undefined,
  };
}

/** Another way to have the service: its times are others, so that the chosen one is none of them. */
function withChoices(state: FlowState, choices: Choices): FlowState {
  return { ...state, step: 'time', choices, slot: undefined, conflict: undefined, sendError: undefined };
}

function withWishes(state: FlowState, wishes: Wishes): FlowState {
  if (JSON.stringify(wishes) === JSON.stringify(state.wishes)) return state;
  const { service, choices, step, sending } = state;
  const next = { ...state, wishes };
  if (!service || !choices || step === 'confirmed' || sending !== 'no') return next;
  const merged = mergeChoices(service, wishes, choices);
  return JSON.stringify(merged) === JSON.stringify(choices)
    ? next
    : { ...withChoices(next, merged), step: step === 'service' ? step : 'time' };
}

/** Back to the times of the service, with what was written. */
function withoutPayment(state: FlowState): FlowState {
  const { service, choices, wishes } = state;
  const next: FlowState = { ...state, payment: undefined, sending: 'no', sendError: undefined };
  return service ? withChoices(next, choices ?? firstChoices(service, wishes)) : { ...next, step: 'service' };
}

function booted(state: FlowState, boot: Boot, serviceId: string | undefined): FlowState {
  const named = serviceId === undefined ? undefined : boot.services.find(({ id }) => id === serviceId);
  const only = boot.services.length === 1 ? boot.services[0] : undefined;
  const service = serviceId === undefined ? only : named;
  const next: FlowState = {
    ...state,
    step: 'service',
    boot,
    bootError: undefined,
    unknownService: serviceId !== undefined && !named,
    serviceFixed: service !== undefined,
  };
  return service ? withService(next, service) : next;
}

/** The flow after something has happened to it. What makes no sense at this point changes nothing. */
export function reduceFlow(state: FlowState, action: FlowAction): FlowState {
  switch (action.type) {
    case 'boot-started':
      return { ...initialFlow, draft: state.draft, wishes: state.wishes };
    case 'boot-failed':
      return { ...state, boot: undefined, bootError: action.error };
    case 'booted':
      return booted(state, action.boot, action.serviceId);
    case 'service-chosen':
      return withService(state, action.service);
    case 'wishes-changed':
      return withWishes(state, action.wishes);
    case 'choice-made': {
      if (!state.service || !state.choices || state.step !== 'time') return state;
      return withChoices(state, mergeChoices(state.service, state.wishes, { ...state.choices, ...action.choice }));
    }
    case 'slot-chosen':
      return {
        ...state,
        step: 'details',
        formOpened: true,
        slot: action.slot,
        conflict: undefined,
        sendError: undefined,
        reconnected: false,
      };
    case 'slot-lost':
      return {
        ...state,
        step: 'time',
        slot: undefined,
        sending: 'no',
        sendError: undefined,
        payment: undefined,
        conflict: action.conflict,
      };
    case 'went-back':
      if (!canGoBack(state)) return state;
      return {
        ...state,
        step: state.step === 'details' ? 'time' : 'service',
        conflict: undefined,
        sendError: undefined,
      };
    case 'draft-changed':
      return { ...state, draft: { ...state.draft, ...action.draft } };
    case 'sending':
      return { ...state, sending: 'sending', sendError: undefined, reconnected: false };
    case 'checking':
      return state.sending === 'no' ? state : { ...state, sending: 'checking' };
    case 'send-failed':
      return { ...state, sending: 'no', sendError: action.error };
    case 'reconnected':
      if (state.sendError?.code !== 'offline') return state;
      return { ...state, sendError: undefined, reconnected: true };
    case 'kept-elsewhere':
      return state.conflict ? { ...state, conflict: { ...state.conflict, own: true } } : state;
    case 'payment-due':
      return {
        ...state,
        step: 'payment',
        service: action.service ?? state.service,
        sending: 'no',
        sendError: undefined,
        payment: action.payment,
      };
    case 'payment-left':
      return state.step === 'payment' ? withoutPayment(state) : state;
    case 'booked':
      return {
        ...state,
        step: 'confirmed',
        formOpened: false,
        sending: 'no',
        sendError: undefined,
        payment: undefined,
        booking: action.booking,
      };
    case 'started-over': {
      const next: FlowState = { ...state, slot: undefined, booking: undefined, conflict: undefined };
      return { ...next, step: state.serviceFixed ? 'time' : 'service', draft: contactOf(state.draft) };
    }
  }
}
