/**
 * What each tag takes and tells. Made from custom-elements.json by `npm run manifest`: change the elements instead. The
 * modules beside this one turn it into what a framework's compiler reads.
 */
import type { AgeGuardElement } from '../elements/age-guard/age-guard-element.js';
import type { AgeChangeEvent } from '../elements/age-guard/age-guard-events.js';
import type { BookingElement } from '../elements/booking/booking-element.js';
import type { StepChangeEvent } from '../elements/booking/booking-events.js';
import type { BookingSubmitEvent } from '../elements/booking/booking-events.js';
import type { BookingCompleteEvent } from '../elements/booking/booking-events.js';
import type { CalendarElement } from '../elements/calendar/calendar-element.js';
import type { DayChangeEvent } from '../elements/calendar/calendar-events.js';
import type { MonthChangeEvent } from '../elements/calendar/calendar-events.js';
import type { ConsentReceiptElement } from '../elements/consent-receipt/consent-receipt-element.js';
import type { ConsentElement } from '../elements/consent/consent-element.js';
import type { ConsentChangeEvent } from '../elements/consent/consent-events.js';
import type { CookieNoticeElement } from '../elements/cookie-notice/cookie-notice-element.js';
import type { CookieChoiceEvent } from '../elements/cookie-notice/cookie-notice-events.js';
import type { CookieRecordEvent } from '../elements/cookie-notice/cookie-notice-events.js';
import type { PunctualErrorEvent } from '../elements/error-event.js';
import type { PunctualFormElement } from '../elements/form/form-element.js';
import type { FormSubmitEvent } from '../elements/form/form-events.js';
import type { FormCompleteEvent } from '../elements/form/form-events.js';
import type { ManageElement } from '../elements/manage/manage-element.js';
import type { BookingMoveEvent } from '../elements/manage/manage-events.js';
import type { BookingCancelEvent } from '../elements/manage/manage-events.js';
import type { BookingChangeEvent } from '../elements/manage/manage-events.js';
import type { NoticeElement } from '../elements/notice/notice-element.js';
import type { PhoneElement } from '../elements/phone/phone-element.js';
import type { PopupElement } from '../elements/popup/popup-element.js';
import type { PopupOpenEvent } from '../elements/popup/popup-events.js';
import type { PopupCloseEvent } from '../elements/popup/popup-events.js';
import type { PrivacyRequestEvent } from '../elements/privacy-request/privacy-events.js';
import type { PrivacyRequestElement } from '../elements/privacy-request/privacy-request-element.js';
import type { ProviderElement } from '../elements/provider/provider-element.js';
import type { SlotPickerElement } from '../elements/slot-picker/slot-picker-element.js';
import type { SlotChangeEvent } from '../elements/slot-picker/slot-picker-events.js';
import type { SmsConsentElement } from '../elements/sms-consent/sms-consent-element.js';
import type { TimezoneElement } from '../elements/timezone/timezone-element.js';
import type { TimezoneChangeEvent } from '../elements/timezone/timezone-events.js';

/** Tags, with the class, attributes, properties and events of each. */
export interface PunctualElements {
  /** Keeps whoever is too young from sending anything, as the profile's age clause asks. */
  'punctual-age-guard': {
    element: AgeGuardElement;
    attributes: {
      /** `#id` of a `<script type="application/json">` of the page that holds the profile. */
      policy?: AgeGuardElement['policy'] | undefined;
      /** Base URL of the booking API, which is asked where nothing nearer has a profile. */
      api?: AgeGuardElement['api'] | undefined;
      /** Years, instead of those of the profile. */
      minimum?: AgeGuardElement['minimum'] | undefined;
      /** `none`, `attest` or `neutral`, instead of what the profile says. */
      guard?: AgeGuardElement['guard'] | undefined;
      /** Nothing can be chosen. Kept in the attribute alone, which a `<fieldset disabled>` does not touch. */
      disabled?: AgeGuardElement['disabled'] | undefined;
      /** Name of the value in a form. */
      name?: AgeGuardElement['name'] | undefined;
      /** A value must be chosen before the form can be sent. */
      required?: AgeGuardElement['required'] | undefined;
    };
    properties: {
      /** What the business promises, instead of `policy`. */
      profile?: AgeGuardElement['profile'] | undefined;
      /** The backend, instead of `api`. */
      client?: AgeGuardElement['client'] | undefined;
      /** Words to use instead of the built-in ones. */
      texts?: AgeGuardElement['texts'] | undefined;
      /** `pass` once the visitor is known to be old enough, else empty. Cannot be set: only the visitor can say it. */
      value?: AgeGuardElement['value'] | undefined;
      /** Texts to use instead of the built-in ones. */
      messages?: AgeGuardElement['messages'] | undefined;
      /** What tells the time; tests set their own. */
      clock?: AgeGuardElement['clock'] | undefined;
    };
    events: {
      /** The visitor said how old they are, or for whom they book. */
      'punctual-age-change': AgeChangeEvent;
      /** The same, as fields of the browser tell it. */
      input: Event;
      /** The same, as fields of the browser tell it. */
      change: Event;
    };
  };
  /** The whole booking: service, day and time, details, confirmation. */
  'punctual-booking': {
    element: BookingElement;
    attributes: {
      /** Address of the page with `<punctual-manage>`: the confirmation links to it. */
      'manage-page'?: BookingElement['managePage'] | undefined;
      /** Tells search engines what can be booked here: services, prices and where they are reserved, as JSON-LD in the page's head. Loaded once the first times are shown. */
      'structured-data'?: BookingElement['structuredData'] | undefined;
      /** Base URL of the booking API. */
      api?: BookingElement['api'] | undefined;
      /** Id of the service; unless set the visitor chooses, or it is the business's only one. */
      service?: BookingElement['service'] | undefined;
      /** Minutes; the visitor chooses, or the service's first length, unless set. */
      duration?: BookingElement['duration'] | undefined;
      /** Id of who gives the service, or `anyone`; the visitor chooses, or anyone, unless set. */
      staff?: BookingElement['staff'] | undefined;
      /** Id of the location; the visitor chooses, or the service's first, unless set. */
      location?: BookingElement['location'] | undefined;
      /** Seats; the visitor chooses, or 1, unless set. */
      party?: BookingElement['party'] | undefined;
      /** IANA zone in which times are shown; the visitor's unless set. */
      timezone?: BookingElement['timezone'] | undefined;
      /** Whose zone is shown: `visitor` (they can choose another), `business`, or `locked` to the one of `timezone`. */
      'timezone-mode'?: BookingElement['timezoneMode'] | undefined;
      /** Hours of the clock, `12` or `24`; the language's own unless set. */
      'hour-cycle'?: BookingElement['hourCycle'] | undefined;
      /** The day that a week begins with: `1` (Monday) to `7`, or `mon` to `sun`; the language's own unless set. */
      'first-day'?: BookingElement['firstDay'] | undefined;
      /** How days and times are laid out at first: `auto`, `month`, `week` or `list`. The visitor can have a list. */
      layout?: BookingElement['layout'] | undefined;
      /** How many months stand side by side at most, `1` to `3`; no more than there is room for. One unless set. */
      months?: BookingElement['months'] | undefined;
    };
    properties: {
      /** The first answer where it is at hand already, as on a page that a server has drawn; asked for unless set. */
      boot?: BookingElement['boot'] | undefined;
      /** Texts to use instead of the built-in ones. */
      messages?: BookingElement['messages'] | undefined;
      /** Address of the page with `<punctual-manage>`: the confirmation links to it. */
      managePage?: BookingElement['managePage'] | undefined;
      /** Tells search engines what can be booked here: services, prices and where they are reserved, as JSON-LD in the page's head. Loaded once the first times are shown. */
      structuredData?: BookingElement['structuredData'] | undefined;
      /** Whose zone is shown: `visitor` (they can choose another), `business`, or `locked` to the one of `timezone`. */
      timezoneMode?: BookingElement['timezoneMode'] | undefined;
      /** Hours of the clock, `12` or `24`; the language's own unless set. */
      hourCycle?: BookingElement['hourCycle'] | undefined;
      /** The day that a week begins with: `1` (Monday) to `7`, or `mon` to `sun`; the language's own unless set. */
      firstDay?: BookingElement['firstDay'] | undefined;
      /** The backend, instead of `api`. */
      client?: BookingElement['client'] | undefined;
      /** What tells the time; tests set their own. */
      clock?: BookingElement['clock'] | undefined;
    };
    events: {
      /** The flow has come to another step. */
      'punctual-step-change': StepChangeEvent;
      /** The visitor chose a time. */
      'punctual-slot-change': SlotChangeEvent;
      /** The visitor chose a day. */
      'punctual-day-change': DayChangeEvent;
      /** The visitor turned to another month. */
      'punctual-month-change': MonthChangeEvent;
      /** The visitor asks for the booking; `preventDefault()` stops it. */
      'punctual-booking-submit': BookingSubmitEvent;
      /** The booking is made. */
      'punctual-booking-complete': BookingCompleteEvent;
      /** Something could not be done; the visitor has been told. */
      'punctual-error': PunctualErrorEvent;
    };
  };
  /** Months of days, to choose one from, each saying how many times it has. */
  'punctual-calendar': {
    element: CalendarElement;
    attributes: {
      /** The chosen day, as `YYYY-MM-DD`. */
      value?: CalendarElement['value'] | undefined;
      /** The first day that can be chosen. */
      min?: CalendarElement['min'] | undefined;
      /** The last day that can be chosen. */
      max?: CalendarElement['max'] | undefined;
      /** The month that is shown, the first of several, as `YYYY-MM`. */
      month?: CalendarElement['month'] | undefined;
      /** How many months stand side by side at most, `1` to `3`; no more than there is room for. One unless set. */
      months?: CalendarElement['months'] | undefined;
      /** IANA time zone in which today is today; the visitor's unless set. */
      timezone?: CalendarElement['timezone'] | undefined;
      /** The day that a week begins with: `1` (Monday) to `7`, or `mon` to `sun`; the language's own unless set. */
      'first-day'?: CalendarElement['firstDay'] | undefined;
      /** What the days have is on its way. */
      loading?: CalendarElement['loading'] | undefined;
      /** Nothing can be chosen. Kept in the attribute alone, which a `<fieldset disabled>` does not touch. */
      disabled?: CalendarElement['disabled'] | undefined;
      /** Name of the value in a form. */
      name?: CalendarElement['name'] | undefined;
      /** A value must be chosen before the form can be sent. */
      required?: CalendarElement['required'] | undefined;
    };
    properties: {
      /** The day that a week begins with: `1` (Monday) to `7`, or `mon` to `sun`; the language's own unless set. */
      firstDay?: CalendarElement['firstDay'] | undefined;
      /** How many times each day has; without it every day between `min` and `max` can be chosen. */
      availability?: CalendarElement['availability'] | undefined;
      /** Texts to use instead of the built-in ones. */
      messages?: CalendarElement['messages'] | undefined;
      /** What tells the time; tests set their own. */
      clock?: CalendarElement['clock'] | undefined;
    };
    events: {
      /** The visitor chose a day. */
      'punctual-day-change': DayChangeEvent;
      /** The visitor turned to another month. */
      'punctual-month-change': MonthChangeEvent;
      /** The visitor chose a day. */
      input: Event;
      /** The visitor chose a day. */
      change: Event;
    };
  };
  /** A consent to one purpose: a box of its own that is never ticked beforehand. */
  'punctual-consent': {
    element: ConsentElement;
    attributes: {
      /** The `id` of a clause of the profile's `consents`. */
      purpose?: ConsentElement['purpose'] | undefined;
      /** What the record of one's own words is of, as in `recording`. */
      kind?: ConsentElement['kind'] | undefined;
      /** One's own words, with link tokens as in `Read our [terms](https://example.com/terms)`. */
      text?: ConsentElement['text'] | undefined;
      /** `#id` of a `<script type="application/json">` of the page that holds the profile. */
      policy?: ConsentElement['policy'] | undefined;
      /** Base URL of the booking API, for the profile and for withdrawals. None is needed. */
      api?: ConsentElement['api'] | undefined;
      /** Nothing can be chosen. Kept in the attribute alone, which a `<fieldset disabled>` does not touch. */
      disabled?: ConsentElement['disabled'] | undefined;
      /** Name of the value in a form. */
      name?: ConsentElement['name'] | undefined;
      /** A value must be chosen before the form can be sent. */
      required?: ConsentElement['required'] | undefined;
    };
    properties: {
      /** What the business promises, instead of what the provider or the backend says. */
      profile?: ConsentElement['profile'] | undefined;
      /** The backend, instead of `api`. */
      client?: ConsentElement['client'] | undefined;
      /** A consent that was given before: it is shown as given, with a press that withdraws it. */
      record?: ConsentElement['record'] | undefined;
      /** Texts to use instead of the built-in ones. */
      messages?: ConsentElement['messages'] | undefined;
      /** What tells the time; tests set their own. */
      clock?: ConsentElement['clock'] | undefined;
    };
    events: {
      /** The visitor ticked, unticked or withdrew. */
      'punctual-consent-change': ConsentChangeEvent;
      /** The visitor ticked or unticked. */
      input: Event;
      /** The visitor ticked or unticked. */
      change: Event;
    };
  };
  /** What the visitor agreed to and refused, in words, and the receipt of it to keep. */
  'punctual-consent-receipt': {
    element: ConsentReceiptElement;
    attributes: {
      /** What the backend says of the number, where there is no `booking` that does. */
      'sms-state'?: ConsentReceiptElement['smsState'] | undefined;
      /** The number that messages come from, for whoever has to write START to it. */
      sender?: ConsentReceiptElement['sender'] | undefined;
    };
    properties: {
      /** Texts to use instead of the built-in ones. */
      messages?: ConsentReceiptElement['messages'] | undefined;
      /** The records, their texts, and the profile that was shown; nothing is drawn without. */
      consents?: ConsentReceiptElement['consents'] | undefined;
      /** The booking that they came with: its id, when it was made, what becomes of its text messages, its manage token. */
      booking?: ConsentReceiptElement['booking'] | undefined;
      /** The submission of a form that they came with. */
      submission?: ConsentReceiptElement['submission'] | undefined;
      /** The backend that took them in, to confirm a number with. None is needed. */
      client?: ConsentReceiptElement['client'] | undefined;
      /** What the backend says of the number, where there is no `booking` that does. */
      smsState?: ConsentReceiptElement['smsState'] | undefined;
      /** Words to use instead of the built-in ones. */
      texts?: ConsentReceiptElement['texts'] | undefined;
      /** What tells the time; tests set their own. */
      clock?: ConsentReceiptElement['clock'] | undefined;
    };
    events: object;
  };
  /** Asks about cookies what the profile says must be asked, and no more. */
  'punctual-cookie-notice': {
    element: CookieNoticeElement;
    attributes: {
      /** Id of a preset, or `#id` of a `<script type="application/json">` of the page that holds the profile. */
      policy?: CookieNoticeElement['policy'] | undefined;
      /** Base URL of the booking API: asked where nothing nearer has a profile, and sent the consent records. */
      api?: CookieNoticeElement['api'] | undefined;
      /** Where the question stands: `inline` (unless set), or `sticky` at the lower edge of the window. */
      placement?: CookieNoticeElement['placement'] | undefined;
      /** Days that a choice holds: 180 (unless set) to 395, for a refusal as for a yes. */
      'keep-days'?: CookieNoticeElement['keepDays'] | undefined;
      /** The consent manager that the page has already: `auto` (unless set) looks for one, `none` does not; `vanilla-cookieconsent`, `klaro`, `tcf`, `google-consent-mode`, or `page` where the page itself says what is allowed. */
      'defers-to'?: CookieNoticeElement['defersTo'] | undefined;
      /** Tells Google Consent Mode 2 what is allowed. */
      'consent-mode'?: CookieNoticeElement['consentMode'] | undefined;
      /** Hands what the elements do on to this global array (`dataLayer`), once measuring is allowed. */
      'data-layer'?: CookieNoticeElement['dataLayer'] | undefined;
    };
    properties: {
      /** What the business promises, instead of `policy`. */
      profile?: CookieNoticeElement['profile'] | undefined;
      /** The backend, instead of `api`. */
      client?: CookieNoticeElement['client'] | undefined;
      /** Days that a choice holds: 180 (unless set) to 395, for a refusal as for a yes. */
      keepDays?: CookieNoticeElement['keepDays'] | undefined;
      /** The consent manager that the page has already: `auto` (unless set) looks for one, `none` does not; `vanilla-cookieconsent`, `klaro`, `tcf`, `google-consent-mode`, or `page` where the page itself says what is allowed. */
      defersTo?: CookieNoticeElement['defersTo'] | undefined;
      /** That manager's own object, where it is not a global; with `page`, what is allowed: `{ analytics: true }`. */
      manager?: CookieNoticeElement['manager'] | undefined;
      /** What that manager calls our categories and services, as in `{ analytics: 'statistics' }`. */
      managerNames?: CookieNoticeElement['managerNames'] | undefined;
      /** Tells Google Consent Mode 2 what is allowed. */
      consentMode?: CookieNoticeElement['consentMode'] | undefined;
      /** Which category each type of Google's goes by, instead of the usual ones. */
      consentModeTypes?: CookieNoticeElement['consentModeTypes'] | undefined;
      /** Hands what the elements do on to this global array (`dataLayer`), once measuring is allowed. */
      dataLayer?: CookieNoticeElement['dataLayer'] | undefined;
      /** Texts to use instead of the built-in ones. */
      messages?: CookieNoticeElement['messages'] | undefined;
      /** What tells the time, instead of the browser; tests set their own. */
      clock?: CookieNoticeElement['clock'] | undefined;
    };
    events: {
      /** A choice was made, changed or withdrawn here. */
      'punctual-cookie-choice': CookieChoiceEvent;
      /** That choice has its consent records. */
      'punctual-cookie-record': CookieRecordEvent;
    };
  };
  /** A form: its questions from the backend or the page, checked as the server checks, sent once. */
  'punctual-form': {
    element: PunctualFormElement;
    attributes: {
      /** Base URL of the booking API. */
      api?: PunctualFormElement['api'] | undefined;
      /** Id of the form at the backend. */
      form?: PunctualFormElement['form'] | undefined;
      /** Id of a preset, or `#id` of a `<script type="application/json">` of the page that holds the profile. */
      policy?: PunctualFormElement['policy'] | undefined;
    };
    properties: {
      /** The backend, instead of `api`. */
      client?: PunctualFormElement['client'] | undefined;
      /** The questions, instead of the backend's. */
      definition?: PunctualFormElement['definition'] | undefined;
      /** What the business promises, instead of what the backend says. */
      profile?: PunctualFormElement['profile'] | undefined;
      /** Values that fill in the form before the visitor does, by the key of their question. */
      prefill?: PunctualFormElement['prefill'] | undefined;
      /** What the visitor has written, by the key of its question. */
      draft?: PunctualFormElement['draft'] | undefined;
      /** Texts to use instead of the built-in ones. */
      messages?: PunctualFormElement['messages'] | undefined;
      /** What tells the time; tests set their own. */
      clock?: PunctualFormElement['clock'] | undefined;
    };
    events: {
      /** The visitor asks for the form to be sent; `preventDefault()` stops it. */
      'punctual-form-submit': FormSubmitEvent;
      /** The form is sent and kept. */
      'punctual-form-complete': FormCompleteEvent;
      /** Something could not be done; the visitor has been told. */
      'punctual-error': PunctualErrorEvent;
    };
  };
  /** A booking that is made: seen, moved, cancelled, by the link that its confirmation gave. */
  'punctual-manage': {
    element: ManageElement;
    attributes: {
      /** Base URL of the booking API. */
      api?: ManageElement['api'] | undefined;
      /** `#id` of a `<script type="application/json">` of the page that holds the profile. */
      policy?: ManageElement['policy'] | undefined;
      /** IANA zone in which times are shown; the visitor's unless set. */
      timezone?: ManageElement['timezone'] | undefined;
      /** Whose zone is shown: `visitor` (they can choose another), `business`, or `locked` to the one of `timezone`. */
      'timezone-mode'?: ManageElement['timezoneMode'] | undefined;
      /** Hours of the clock, `12` or `24`; the language's own unless set. */
      'hour-cycle'?: ManageElement['hourCycle'] | undefined;
      /** The day that a week begins with: `1` (Monday) to `7`, or `mon` to `sun`; the language's own unless set. */
      'first-day'?: ManageElement['firstDay'] | undefined;
      /** How days and times are laid out at first: `auto`, `month`, `week` or `list`. */
      layout?: ManageElement['layout'] | undefined;
      /** Address of the page for requests about data; where the profile offers rights, they are asked for here unless set. */
      'privacy-page'?: ManageElement['privacyPage'] | undefined;
    };
    properties: {
      /** Texts to use instead of the built-in ones, those of the times and of consents too. */
      messages?: ManageElement['messages'] | undefined;
      /** The backend, instead of `api`. */
      client?: ManageElement['client'] | undefined;
      /** The booking and the right to it, instead of the page's link. */
      access?: ManageElement['access'] | undefined;
      /** What the business promises, instead of what the backend says. */
      profile?: ManageElement['profile'] | undefined;
      /** Whose zone is shown: `visitor` (they can choose another), `business`, or `locked` to the one of `timezone`. */
      timezoneMode?: ManageElement['timezoneMode'] | undefined;
      /** Hours of the clock, `12` or `24`; the language's own unless set. */
      hourCycle?: ManageElement['hourCycle'] | undefined;
      /** The day that a week begins with: `1` (Monday) to `7`, or `mon` to `sun`; the language's own unless set. */
      firstDay?: ManageElement['firstDay'] | undefined;
      /** Address of the page for requests about data; where the profile offers rights, they are asked for here unless set. */
      privacyPage?: ManageElement['privacyPage'] | undefined;
      /** What tells the time; tests set their own. */
      clock?: ManageElement['clock'] | undefined;
    };
    events: {
      /** The visitor wants to move the booking; `preventDefault()` stops it. */
      'punctual-booking-move': BookingMoveEvent;
      /** The visitor wants to cancel it; `preventDefault()` stops it. */
      'punctual-booking-cancel': BookingCancelEvent;
      /** The booking is moved or cancelled. */
      'punctual-booking-change': BookingChangeEvent;
      /** Something could not be done; the visitor has been told. */
      'punctual-error': PunctualErrorEvent;
    };
  };
  /** What a business promises about data, from its policy profile: who, why, for how long, and what one can ask. */
  'punctual-notice': {
    element: NoticeElement;
    attributes: {
      /** `#id` of a `<script type="application/json">` of the page that holds the profile. */
      policy?: NoticeElement['policy'] | undefined;
      /** Base URL of the booking API, which is asked where nothing nearer has a profile. */
      api?: NoticeElement['api'] | undefined;
      /** What is shown, in this order: `controller purposes data consents sms recipients transfers retention cookies children rights security links changes other`. All of it unless set. */
      sections?: NoticeElement['sections'] | undefined;
      /** The sections are put away until they are asked for, as where the notice stands in a form. */
      compact?: NoticeElement['compact'] | undefined;
    };
    properties: {
      /** What the business promises, instead of `policy`. */
      profile?: NoticeElement['profile'] | undefined;
      /** The backend, instead of `api`. */
      client?: NoticeElement['client'] | undefined;
      /** Words to use instead of the built-in ones. */
      texts?: NoticeElement['texts'] | undefined;
      /** Texts to use instead of the built-in ones. */
      messages?: NoticeElement['messages'] | undefined;
      /** What tells the time; tests set their own. */
      clock?: NoticeElement['clock'] | undefined;
    };
    events: object;
  };
  /** A phone number with its country; its value is E.164. */
  'punctual-phone': {
    element: PhoneElement;
    attributes: {
      /** The number in E.164, as in `+493012345678`; empty while there is none. */
      value?: PhoneElement['value'] | undefined;
      /** ISO 3166-1 alpha-2 of the country to begin with; that of the page's language unless set. */
      country?: PhoneElement['country'] | undefined;
      /** `full` checks and groups by the country's numbering plan, which is loaded for it. */
      check?: PhoneElement['check'] | undefined;
      /** What it is called where no `<label>` of the page says so. */
      label?: PhoneElement['label'] | undefined;
      /** Nothing can be chosen. Kept in the attribute alone, which a `<fieldset disabled>` does not touch. */
      disabled?: PhoneElement['disabled'] | undefined;
      /** Name of the value in a form. */
      name?: PhoneElement['name'] | undefined;
      /** A value must be chosen before the form can be sent. */
      required?: PhoneElement['required'] | undefined;
    };
    properties: {
      /** What is read to those who do not see what stands beside it. */
      description?: PhoneElement['description'] | undefined;
      /** What is wrong with it, said by whoever holds it; its own check then says nothing. */
      fault?: PhoneElement['fault'] | undefined;
      /** What stands in the field: the number, or what is none yet. Setting it is as good as typing it. */
      entered?: PhoneElement['entered'] | undefined;
      /** Texts to use instead of the built-in ones. */
      messages?: PhoneElement['messages'] | undefined;
      /** What tells the time; tests set their own. */
      clock?: PhoneElement['clock'] | undefined;
    };
    events: {
      /** The visitor changed the number or its country. */
      input: Event;
      /** The visitor is done with a change. */
      change: Event;
    };
  };
  /** The whole booking in a dialog above the page. */
  'punctual-popup': {
    element: PopupElement;
    attributes: {
      /** Draws a button that floats above the page. */
      floating?: PopupElement['floating'] | undefined;
      /** Address of the page with `<punctual-manage>`: the confirmation links to it. */
      'manage-page'?: PopupElement['managePage'] | undefined;
      /** Tells search engines what can be booked here, as that of `punctual-booking`; once the popup was opened. */
      'structured-data'?: PopupElement['structuredData'] | undefined;
      /** Text of the floating button, and name of the dialog. */
      label?: PopupElement['label'] | undefined;
      /** The corner in which the button floats: `inline-end` (unless set) or `inline-start`. */
      position?: PopupElement['position'] | undefined;
      /** Base URL of the booking API. */
      api?: PopupElement['api'] | undefined;
      /** Id of the service; unless set the visitor chooses, or it is the business's only one. */
      service?: PopupElement['service'] | undefined;
      /** Minutes; the visitor chooses, or the service's first length, unless set. */
      duration?: PopupElement['duration'] | undefined;
      /** Id of who gives the service, or `anyone`; the visitor chooses, or anyone, unless set. */
      staff?: PopupElement['staff'] | undefined;
      /** Id of the location; the visitor chooses, or the service's first, unless set. */
      location?: PopupElement['location'] | undefined;
      /** Seats; the visitor chooses, or 1, unless set. */
      party?: PopupElement['party'] | undefined;
      /** IANA zone in which times are shown; the visitor's unless set. */
      timezone?: PopupElement['timezone'] | undefined;
      /** Whose zone is shown: `visitor` (they can choose another), `business`, or `locked` to the one of `timezone`. */
      'timezone-mode'?: PopupElement['timezoneMode'] | undefined;
      /** Hours of the clock, `12` or `24`; the language's own unless set. */
      'hour-cycle'?: PopupElement['hourCycle'] | undefined;
      /** The day that a week begins with: `1` (Monday) to `7`, or `mon` to `sun`; the language's own unless set. */
      'first-day'?: PopupElement['firstDay'] | undefined;
      /** How days and times are laid out at first: `auto`, `month`, `week` or `list`. The visitor can have a list. */
      layout?: PopupElement['layout'] | undefined;
      /** How many months stand side by side at most, `1` to `3`; no more than there is room for. One unless set. */
      months?: PopupElement['months'] | undefined;
    };
    properties: {
      /** Texts to use instead of the built-in ones. */
      messages?: PopupElement['messages'] | undefined;
      /** Address of the page with `<punctual-manage>`: the confirmation links to it. */
      managePage?: PopupElement['managePage'] | undefined;
      /** Tells search engines what can be booked here, as that of `punctual-booking`; once the popup was opened. */
      structuredData?: PopupElement['structuredData'] | undefined;
      /** Whose zone is shown: `visitor` (they can choose another), `business`, or `locked` to the one of `timezone`. */
      timezoneMode?: PopupElement['timezoneMode'] | undefined;
      /** Hours of the clock, `12` or `24`; the language's own unless set. */
      hourCycle?: PopupElement['hourCycle'] | undefined;
      /** The day that a week begins with: `1` (Monday) to `7`, or `mon` to `sun`; the language's own unless set. */
      firstDay?: PopupElement['firstDay'] | undefined;
      /** The backend, instead of `api`. */
      client?: PopupElement['client'] | undefined;
      /** What tells the time; tests set their own. */
      clock?: PopupElement['clock'] | undefined;
    };
    events: {
      /** It is open. */
      'punctual-popup-open': PopupOpenEvent;
      /** It is closed. */
      'punctual-popup-close': PopupCloseEvent;
      /** The flow has come to another step. */
      'punctual-step-change': StepChangeEvent;
      /** The visitor chose a time. */
      'punctual-slot-change': SlotChangeEvent;
      /** The visitor chose a day. */
      'punctual-day-change': DayChangeEvent;
      /** The visitor turned to another month. */
      'punctual-month-change': MonthChangeEvent;
      /** The visitor asks for the booking; `preventDefault()` stops it. */
      'punctual-booking-submit': BookingSubmitEvent;
      /** The booking is made. */
      'punctual-booking-complete': BookingCompleteEvent;
      /** Something could not be done; the visitor has been told. */
      'punctual-error': PunctualErrorEvent;
    };
  };
  /** What a person can ask for by right: from the choice to the receipt with its dates, and what became of it. */
  'punctual-privacy-request': {
    element: PrivacyRequestElement;
    attributes: {
      /** Base URL of the booking API. */
      api?: PrivacyRequestElement['api'] | undefined;
      /** Id of a preset, or `#id` of a `<script type="application/json">` of the page that holds the profile. */
      policy?: PrivacyRequestElement['policy'] | undefined;
      /** One kind of request, as in `erase`, without the choice before it. */
      kind?: PrivacyRequestElement['kind'] | undefined;
    };
    properties: {
      /** The backend, instead of `api`. */
      client?: PrivacyRequestElement['client'] | undefined;
      /** What the business promises, instead of `policy` or what the backend says. */
      profile?: PrivacyRequestElement['profile'] | undefined;
      /** A booking with its manage token, which saves the code. A property alone: a secret is no attribute. */
      booking?: PrivacyRequestElement['booking'] | undefined;
      /** A request that was made before, to be shown. Read from the page's fragment where it is absent. */
      access?: PrivacyRequestElement['access'] | undefined;
      /** Texts to use instead of the built-in ones. */
      messages?: PrivacyRequestElement['messages'] | undefined;
      /** What tells the time; tests set their own. */
      clock?: PrivacyRequestElement['clock'] | undefined;
    };
    events: {
      /** A request was sent. */
      'punctual-privacy-request': PrivacyRequestEvent;
      /** Something could not be done; the visitor has been told. */
      'punctual-error': PunctualErrorEvent;
    };
  };
  /** Hands one client, one profile and one language to every element inside it. */
  'punctual-provider': {
    element: ProviderElement;
    attributes: {
      /** Base URL of the booking API. */
      api?: ProviderElement['api'] | undefined;
    };
    properties: {
      /** The backend, instead of `api`. */
      client?: ProviderElement['client'] | undefined;
      /** What the business promises, instead of what the backend says. */
      profile?: ProviderElement['profile'] | undefined;
    };
    events: object;
  };
  /** A calendar with the times of the chosen day, to choose one from. */
  'punctual-slot-picker': {
    element: SlotPickerElement;
    attributes: {
      /** The chosen start, an instant as in `2026-03-29T09:00:00Z`. */
      value?: SlotPickerElement['value'] | undefined;
      /** Base URL of the booking API. */
      api?: SlotPickerElement['api'] | undefined;
      /** Id of the service; unless set the visitor chooses, or it is the business's only one. */
      service?: SlotPickerElement['service'] | undefined;
      /** Minutes; the visitor chooses, or the service's first length, unless set. */
      duration?: SlotPickerElement['duration'] | undefined;
      /** Id of who gives the service, or `anyone`; the visitor chooses, or anyone, unless set. */
      staff?: SlotPickerElement['staff'] | undefined;
      /** Id of the location; the visitor chooses, or the service's first, unless set. */
      location?: SlotPickerElement['location'] | undefined;
      /** Seats; the visitor chooses, or 1, unless set. */
      party?: SlotPickerElement['party'] | undefined;
      /** IANA zone in which times are shown; the visitor's unless set. */
      timezone?: SlotPickerElement['timezone'] | undefined;
      /** Whose zone is shown: `visitor` (they can choose another), `business`, or `locked` to the one of `timezone`. */
      'timezone-mode'?: SlotPickerElement['timezoneMode'] | undefined;
      /** Hours of the clock, `12` or `24`; the language's own unless set. */
      'hour-cycle'?: SlotPickerElement['hourCycle'] | undefined;
      /** The day that a week begins with: `1` (Monday) to `7`, or `mon` to `sun`; the language's own unless set. */
      'first-day'?: SlotPickerElement['firstDay'] | undefined;
      /** How days and times are laid out at first: `auto`, `month`, `week` or `list`. The visitor can have a list. */
      layout?: SlotPickerElement['layout'] | undefined;
      /** How many months stand side by side at most, `1` to `3`; no more than there is room for. One unless set. */
      months?: SlotPickerElement['months'] | undefined;
      /** Nothing can be chosen. Kept in the attribute alone, which a `<fieldset disabled>` does not touch. */
      disabled?: SlotPickerElement['disabled'] | undefined;
      /** Name of the value in a form. */
      name?: SlotPickerElement['name'] | undefined;
      /** A value must be chosen before the form can be sent. */
      required?: SlotPickerElement['required'] | undefined;
    };
    properties: {
      /** The first answer where it is at hand already; asked for unless set. */
      boot?: SlotPickerElement['boot'] | undefined;
      /** The slot that is kept for this visitor: shown among the free ones. */
      kept?: SlotPickerElement['kept'] | undefined;
      /** A booking that is being moved, and the right to it: its own time counts as free. */
      moving?: SlotPickerElement['moving'] | undefined;
      /** `boot` is on its way: nothing is asked for. */
      waiting?: SlotPickerElement['waiting'] | undefined;
      /** Whose zone is shown: `visitor` (they can choose another), `business`, or `locked` to the one of `timezone`. */
      timezoneMode?: SlotPickerElement['timezoneMode'] | undefined;
      /** Hours of the clock, `12` or `24`; the language's own unless set. */
      hourCycle?: SlotPickerElement['hourCycle'] | undefined;
      /** The day that a week begins with: `1` (Monday) to `7`, or `mon` to `sun`; the language's own unless set. */
      firstDay?: SlotPickerElement['firstDay'] | undefined;
      /** The backend, instead of `api`. */
      client?: SlotPickerElement['client'] | undefined;
      /** Texts to use instead of the built-in ones. */
      messages?: SlotPickerElement['messages'] | undefined;
      /** What tells the time; tests set their own. */
      clock?: SlotPickerElement['clock'] | undefined;
    };
    events: {
      /** The visitor chose a time. */
      'punctual-slot-change': SlotChangeEvent;
      /** The visitor chose a day. */
      'punctual-day-change': DayChangeEvent;
      /** The visitor turned to another month. */
      'punctual-month-change': MonthChangeEvent;
      /** The visitor chose another time zone. */
      'punctual-timezone-change': TimezoneChangeEvent;
      /** The visitor chose a time. */
      input: Event;
      /** The visitor chose a time. */
      change: Event;
      /** The times could not be had; the visitor has been told. */
      'punctual-error': PunctualErrorEvent;
    };
  };
  /** The consent to text messages about a booking: an unticked box with the whole disclosure beside it. */
  'punctual-sms-consent': {
    element: SmsConsentElement;
    attributes: {
      /** The visitor is younger than the programme serves: nothing can be ticked. */
      underage?: SmsConsentElement['underage'] | undefined;
      /** What the server says of the number: `pending-double-opt-in`, `active`, `blocked-by-stop` or `opted-out`. */
      state?: SmsConsentElement['state'] | undefined;
      /** The number that messages come from, for whoever has to write START to it. */
      sender?: SmsConsentElement['sender'] | undefined;
      /** ISO 3166-1 alpha-2 of the country that the number begins with. */
      country?: SmsConsentElement['country'] | undefined;
      /** `full` checks the number by its country's plan, as in `punctual-phone`. */
      check?: SmsConsentElement['check'] | undefined;
      /** `#id` of a `<script type="application/json">` of the page that holds the profile. */
      policy?: SmsConsentElement['policy'] | undefined;
      /** Base URL of the booking API, for the profile and for withdrawals. None is needed. */
      api?: SmsConsentElement['api'] | undefined;
      /** Nothing can be chosen. Kept in the attribute alone, which a `<fieldset disabled>` does not touch. */
      disabled?: SmsConsentElement['disabled'] | undefined;
      /** Name of the value in a form. */
      name?: SmsConsentElement['name'] | undefined;
      /** A value must be chosen before the form can be sent. */
      required?: SmsConsentElement['required'] | undefined;
    };
    properties: {
      /** What the business promises, instead of what the provider or the backend says. */
      profile?: SmsConsentElement['profile'] | undefined;
      /** The backend, instead of `api`. */
      client?: SmsConsentElement['client'] | undefined;
      /** A consent that was given before: it is shown as given, with a press that withdraws it. */
      record?: SmsConsentElement['record'] | undefined;
      /** Texts to use instead of the built-in ones. */
      messages?: SmsConsentElement['messages'] | undefined;
      /** What tells the time; tests set their own. */
      clock?: SmsConsentElement['clock'] | undefined;
    };
    events: {
      /** The visitor ticked, unticked, changed or proved the number, or withdrew. */
      'punctual-consent-change': ConsentChangeEvent;
      /** The visitor ticked, unticked or changed the number. */
      input: Event;
      /** The visitor ticked, unticked or changed the number. */
      change: Event;
    };
  };
  /** A time zone, found by city, country, name or offset. */
  'punctual-timezone': {
    element: TimezoneElement;
    attributes: {
      /** IANA name of the chosen zone. */
      value?: TimezoneElement['value'] | undefined;
      /** What it is called where no `<label>` of the page says so. */
      label?: TimezoneElement['label'] | undefined;
      /** Nothing can be chosen. Kept in the attribute alone, which a `<fieldset disabled>` does not touch. */
      disabled?: TimezoneElement['disabled'] | undefined;
      /** Name of the value in a form. */
      name?: TimezoneElement['name'] | undefined;
      /** A value must be chosen before the form can be sent. */
      required?: TimezoneElement['required'] | undefined;
    };
    properties: {
      /** Texts to use instead of the built-in ones. */
      messages?: TimezoneElement['messages'] | undefined;
      /** What tells the time; tests set their own. */
      clock?: TimezoneElement['clock'] | undefined;
    };
    events: {
      /** The visitor chose a zone. */
      'punctual-timezone-change': TimezoneChangeEvent;
      /** The visitor chose a zone. */
      input: Event;
      /** The visitor chose a zone. */
      change: Event;
    };
  };
}
