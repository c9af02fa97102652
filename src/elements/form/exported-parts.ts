/**
 * Which parts a form hands through from what asks for consents in it, each with the element's name before its own, so
 * that a page reaches a link of the notice in a form in a booking in a popup as `notice-link`.
 */

const prefixed = (prefix: string, parts: string): string =>
  parts.replace(/[\w-]+/g, (part) => `${part}:${prefix}-${part}`);

/** Of the notice. */
export const NOTICE_PARTS = `notice,${prefixed(
  'notice',
  'version,upcoming,moved,controller,section,summary,link,button,dialog,bar,close,document',
)}`;

/** Of the question for the age. */
export const AGE_PARTS = prefixed('age', 'guard,whom,born,input,button,checkbox,passed,stopped,link');

/** Of the consent to text messages, while it is asked for. */
export const SMS_PARTS = prefixed(
  'sms',
  'tick,box,label,disclosure,link,phone,phone-label,phone-row,phone-country,phone-input,verification,code,confirmed,button,send-code,check-code',
);

/** Of any other consent, while it is asked for. */
export const CONSENT_PARTS = prefixed('consent', 'tick,box,label,link');

/** Of what was chosen, once it is sent. */
export const RECEIPT_PARTS = `trouble,root:receipt,${prefixed('receipt', 'title,choice,state,verification,code,confirmed,button,send-code,check-code,save-text,save-data')}`;

/** Of the question for a telephone number. */
export const PHONE_PARTS = 'input,row:phone-row,country:phone-country';

const OWN = 'form,title,progress,field,input,tick,why,consents,problems,button,submit,trouble,phone-row,phone-country';

const namesIn = (list: string): string => list.replace(/[\w-]+:/g, '');

/** All of a form that stands in something else: what it draws, and what it hands through. */
export const FORM_PARTS = [
  OWN,
  ...[NOTICE_PARTS, AGE_PARTS, SMS_PARTS, CONSENT_PARTS, RECEIPT_PARTS].map(namesIn),
].join();
