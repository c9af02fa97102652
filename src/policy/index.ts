/** What a business promises, and what follows from it. No DOM, no network, no clock: usable anywhere. */
export * from './consent/consent-record.js';
export * from './consent/record-consent.js';
export * from './presets/index.js';
export * from './presets/load-preset.js';
export * from './profile/cookies.js';
export * from './profile/data.js';
export * from './profile/fingerprint.js';
export * from './profile/partial-date.js';
export * from './profile/policy-profile.js';
export * from './profile/rights.js';
export * from './profile/sms.js';
export * from './profile/text.js';
export * from './profile/who.js';
export * from './sms/load-wording.js';
export * from './sms/sms-disclosure.js';
export * from './sms/sms-wording.js';
export * from './sms/wordings/index.js';
