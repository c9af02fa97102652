/** The wire: what travels between a page and a booking API. */
export * from './availability.js';
export * from './boot.js';
export * from './booking.js';
export * from './business.js';
export * from './consent.js';
export * from './hold.js';
export * from './primitives.js';
export * from './problem.js';
export * from './service.js';
export * from './sms.js';
export * from './validation.js';
export * from './verification.js';
export * from './version.js';
