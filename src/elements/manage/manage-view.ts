import type { BookingAccess, BookingApi } from '../../client/booking-api.js';
import type { LaterMessages } from '../../i18n/later/later-messages.js';
import type { ManageMessages } from '../../i18n/manage/manage-messages.js';
import type { MessageOverrides } from '../../i18n/message-overrides.js';
import type { Messages } from '../../i18n/messages.js';
import type { PolicyProfile } from '../../policy/profile/policy-profile.js';
import type { Booking } from '../../protocol/booking.js';
import type { Business } from '../../protocol/business.js';
import type { Service } from '../../protocol/service.js';
import type { ZoneClock } from '../../scheduling/time-zone.js';
import type { CalendarFileController } from '../../state/calendar-file-controller.js';
import type { Clock } from '../../state/clock.js';
import type { GivenConsent, GivenConsentsController } from '../../state/given-consents-controller.js';
import type { ManageState } from '../../state/manage-controller.js';
import type { TimeSlot } from '../../state/time-slot.js';

/** What is said, and in which language. */
export interface Spoken {
  /** For formats: with the hour cycle that the page asks for. */
  readonly language: string;
  readonly messages: Messages;
  readonly words: LaterMessages;
  readonly own: ManageMessages;
}

/** A booking on the screen, and what the visitor can do with it. */
export interface ManageView extends Spoken {
  readonly state: ManageState;
  readonly booking: Booking;
  readonly business: Business;
  /** There once its times have been asked for. */
  readonly service: Service | undefined;
  readonly zone: ZoneClock;
  readonly businessZone: ZoneClock | undefined;
  readonly now: number;
  /** What of the element is handed on. */
  readonly host: {
    readonly messages?: MessageOverrides | undefined;
    readonly clock: Clock;
    readonly timezoneMode?: string | undefined;
    readonly hourCycle?: string | undefined;
    readonly firstDay?: string | undefined;
    readonly layout?: string | undefined;
  };
  readonly client: BookingApi | undefined;
  readonly profile: PolicyProfile | undefined;
  readonly consents: GivenConsentsController;
  /** What shows consents is there. */
  readonly consentCode: 'loading' | 'ready' | 'failed';
  readonly pickerCode: 'loading' | 'ready' | 'failed';
  readonly file: CalendarFileController;
  /** Times with everybody are shown, and not only those with the same staff. */
  readonly anyone: boolean;
  readonly hasPrivacy: boolean;
  readonly privacyPage: string | undefined;
  /** The request centre, where it stands in place. */
  readonly privacy: 'closed' | 'loading' | 'failed' | 'open';
  readonly openPrivacy: () => void;
  /** The right to the booking. */
  readonly access: BookingAccess | undefined;
  /** The client as a consent needs it: a withdrawal is one of this booking. */
  readonly consentClient: BookingApi | undefined;
  readonly startMove: () => void;
  readonly startCancel: () => void;
  readonly stay: () => void;
  readonly choose: (slot: TimeSlot) => void;
  readonly chooseZone: (zone: string) => void;
  readonly toggleAnyone: () => void;
  readonly move: () => void;
  readonly cancel: (reason: string) => void;
  readonly retryTimes: () => void;
  readonly fetchFile: () => void;
  readonly onConsentChange: () => void;
  readonly retryConsents: () => void;
  readonly saveReceipt: (consent: GivenConsent) => void;
}
