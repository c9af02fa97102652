/**
 * The package for developers: element classes and their events, the client and its types. Importing it registers
 * nothing; a tag is registered by its module under `punctual/define/`.
 */
export * from './client/index.js';
export * from './elements/age-guard/age-guard-events.js';
export { AgeGuardElement } from './elements/age-guard/age-guard-element.js';
export * from './elements/booking/booking-events.js';
export { BookingElement } from './elements/booking/booking-element.js';
export * from './elements/calendar/calendar-events.js';
export { CalendarElement } from './elements/calendar/calendar-element.js';
export * from './elements/cookie-notice/cookie-notice-events.js';
export { CookieNoticeElement } from './elements/cookie-notice/cookie-notice-element.js';
export { consent, rememberPreference, recallPreference } from './elements/cookie-notice/page-consent.js';
export * from './elements/form/form-events.js';
export { PunctualFormElement } from './elements/form/form-element.js';
export * from './elements/consent/consent-events.js';
export { ConsentElement } from './elements/consent/consent-element.js';
export { ConsentReceiptElement } from './elements/consent-receipt/consent-receipt-element.js';
export * from './elements/manage/manage-events.js';
export { ManageElement } from './elements/manage/manage-element.js';
export { PunctualErrorEvent } from './elements/error-event.js';
export { PhoneElement } from './elements/phone/phone-element.js';
export { NoticeElement } from './elements/notice/notice-element.js';
export * from './elements/popup/popup-events.js';
export { PopupElement } from './elements/popup/popup-element.js';
export * from './elements/privacy-request/privacy-events.js';
export { PrivacyRequestElement } from './elements/privacy-request/privacy-request-element.js';
export { ProviderElement } from './elements/provider/provider-element.js';
export * from './elements/slot-picker/slot-picker-events.js';
export { SlotPickerElement } from './elements/slot-picker/slot-picker-element.js';
export { SmsConsentElement } from './elements/sms-consent/sms-consent-element.js';
export * from './elements/timezone/timezone-events.js';
export { TimezoneElement } from './elements/timezone/timezone-element.js';
