import type { BookingErrorCode } from '../client/booking-error.js';
import type { Counted, Text } from './text.js';

/** Every text that the elements show or speak, by key. */
export interface Messages {
  // Calendar
  readonly previousMonth: Text;
  readonly nextMonth: Text;
  /** A day that is today. */
  readonly today: Text<'date'>;
  /** What a screen reader hears on a day; `times` is one of the next two. */
  readonly dayWithTimes: Text<'date' | 'times'>;
  readonly times: Counted;
  readonly noTimes: Text;
  readonly dayMissing: Text;

  // Times
  readonly chooseDay: Text;
  readonly timesOn: Text<'date'>;
  readonly chooseDayFirst: Text;
  readonly morning: Text;
  readonly afternoon: Text;
  readonly evening: Text;
  /** What a screen reader hears on a time. */
  readonly timeWithZone: Text<'date' | 'time' | 'zone'>;
  /** The same with what stands beside it: the business's own time, the seats that are left. */
  readonly timeWithMore: Text<'time' | 'more'>;
  readonly timeAtBusiness: Text<'time' | 'zone'>;
  readonly seatsLeft: Counted;
  readonly yourZone: Text<'zone'>;
  readonly shownZone: Text<'zone'>;
  readonly businessZone: Text<'business' | 'zone'>;
  readonly zoneWithOffset: Text<'zone' | 'offset'>;
  readonly noTimesInMonth: Text<'month'>;
  readonly goToNextAvailable: Text<'date'>;
  readonly nothingToBook: Text;
  readonly backToDays: Text;
  readonly loadingTimes: Text;
  readonly timeMissing: Text;
  readonly dayTooEarly: Text<'date'>;
  readonly dayTooLate: Text<'date'>;

  // Time zone
  readonly timeZone: Text;
  readonly changeZone: Text;
  readonly zoneOfBusiness: Text<'business' | 'zone'>;
  readonly searchZone: Text;
  readonly zonesFound: Counted;
  readonly noZoneFound: Text;
  readonly zoneMissing: Text;

  // Week and list
  readonly showAsMonth: Text;
  readonly showAsWeek: Text;
  readonly showAsList: Text;
  readonly previousWeek: Text;
  readonly nextWeek: Text;
  readonly noTimesInWeek: Text;
  readonly freeTimes: Text;
  readonly moreDays: Text;
  readonly earlierDays: Text;

  // Services
  readonly chooseService: Text;
  readonly noServices: Text;
  readonly unknownService: Text;
  readonly chooseLength: Text;
  readonly chooseStaff: Text;
  /** Nobody in particular: whoever has time. */
  readonly anyone: Text;
  readonly chooseLocation: Text;
  readonly locationInPerson: Text;
  readonly locationPhone: Text;
  readonly locationVideo: Text;
  /** A location that is none of the others, as the visitor's own place. */
  readonly locationOther: Text;
  readonly chooseParty: Text;
  readonly fewerPeople: Text;
  readonly morePeople: Text;
  readonly people: Counted;
  /** The least of several prices. */
  readonly priceFrom: Text<'price'>;
  /** What several people pay: `price` each. */
  readonly priceOfParty: Text<'count' | 'price' | 'total'>;
  readonly free: Text;

  // The flow
  readonly loading: Text;
  readonly tryAgain: Text;
  readonly back: Text;
  readonly chooseTime: Text;
  readonly yourDetails: Text;
  readonly changeTime: Text;

  // Popup
  readonly bookAppointment: Text;
  readonly close: Text;
  readonly reloadPage: Text;

  // Hold
  readonly heldFor: Text<'time'>;
  readonly extendHold: Text;
  readonly holdEnds: Text<'time'>;
  readonly holdExtended: Text<'time'>;
  readonly holdExpired: Text;
  readonly keepAgain: Text;

  // Details
  readonly name: Text;
  readonly email: Text;
  readonly notes: Text;
  readonly book: Text;
  readonly booking: Text;
  readonly checking: Text;

  // Conflict
  readonly slotLost: Text;
  readonly answersKept: Text;
  readonly nearestTimes: Text;
  readonly noNearTimes: Text;

  // Confirmation
  readonly booked: Text;
  readonly bookedFor: Text<'name'>;
  readonly when: Text;
  readonly service: Text;
  readonly length: Text;
  readonly staff: Text;
  readonly location: Text;
  /** Heads how many people it is for. */
  readonly party: Text;
  readonly price: Text;
  readonly reference: Text;
  readonly bookAnother: Text;

  /** What the visitor is told about a failure, and what they can do: one sentence a code. */
  readonly errors: Readonly<Record<BookingErrorCode, Text>>;
}

/** Texts to use instead of the built-in ones; whatever is left out stays as it is. */
export type Overrides<Texts> = {
  readonly [Key in keyof Texts]?: Key extends 'errors' ? Partial<Texts[Key]> : Texts[Key];
};

/** The built-in texts with some of them replaced. */
export function mergeMessages<Texts extends object = Messages>(
  messages: Texts,
  overrides: Overrides<Texts> | undefined,
): Texts {
  if (!overrides) return messages;
  const errors = { ...errorsOf(messages), ...errorsOf(overrides) };
  return { ...messages, ...overrides, ...(errorsOf(messages) && { errors }) };
}

const errorsOf = (texts: object): object | undefined => (texts as { readonly errors?: object }).errors;
