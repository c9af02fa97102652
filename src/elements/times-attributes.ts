import { property } from 'lit/decorators.js';
import type { BookingApi } from '../client/booking-api.js';
import type { DrawnElement } from './drawn-element.js';

/** Something to extend. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript takes no other constructor for a mixin.
export type Constructor<T> = abstract new (...args: any[]) => T;

/** The attributes in types: a mixin's own class cannot be named in a declaration file. */
export interface TimesSettings {
  api?: string;
  service: string | undefined;
  duration: number | undefined;
  staff: string | undefined;
  location: string | undefined;
  party: number | undefined;
  timezone: string | undefined;
  timezoneMode: 'visitor' | 'business' | 'locked' | undefined;
  hourCycle: '12' | '24' | undefined;
  firstDay: '1' | '2' | '3' | '4' | '5' | '6' | '7' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun' | undefined;
  layout: 'auto' | 'month' | 'week' | 'list' | undefined;
  months: number | undefined;
  client: BookingApi | undefined;
}

/** What a page says of the times that an element shows: where they come from, of what, and how they are laid out. */
export function TimesAttributes<Base extends Constructor<DrawnElement>>(base: Base): Base & Constructor<TimesSettings> {
  abstract class WithTimesAttributes extends base implements TimesSettings {
    /** Base URL of the booking API. */
    @property() api?: string;

    /** Id of the service; unless set the visitor chooses, or it is the business's only one. */
    @property() service: string | undefined;

    /** Minutes; the visitor chooses, or the service's first length, unless set. */
    @property({ type: Number }) duration: number | undefined;

    /** Id of who gives the service, or `anyone`; the visitor chooses, or anyone, unless set. */
    @property() staff: string | undefined;

    /** Id of the location; the visitor chooses, or the service's first, unless set. */
    @property() location: string | undefined;

    /** Seats; the visitor chooses, or 1, unless set. */
    @property({ type: Number }) party: number | undefined;

    /** IANA zone in which times are shown; the visitor's unless set. */
    @property() timezone: string | undefined;

    /** Whose zone is shown: `visitor` (they can choose another), `business`, or `locked` to the one of `timezone`. */
    @property({ attribute: 'timezone-mode' }) timezoneMode: 'visitor' | 'business' | 'locked' | undefined;

    /** Hours of the clock, `12` or `24`; the language's own unless set. */
    @property({ attribute: 'hour-cycle' }) hourCycle: '12' | '24' | undefined;

    /** The day that a week begins with: `1` (Monday) to `7`, or `mon` to `sun`; the language's own unless set. */
    @property({ attribute: 'first-day' }) firstDay:
      '1' | '2' | '3' | '4' | '5' | '6' | '7' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun' | undefined;

    /** How days and times are laid out at first: `auto`, `month`, `week` or `list`. The visitor can have a list. */
    @property() layout: 'auto' | 'month' | 'week' | 'list' | undefined;

    /** How many months stand side by side at most, `1` to `3`; no more than there is room for. One unless set. */
    @property({ type: Number }) months: number | undefined;

    /** The backend, instead of `api`. */
    @property({ attribute: false }) client: BookingApi | undefined;
  }
  return WithTimesAttributes;
}
