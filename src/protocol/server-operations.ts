/** Operations that no page calls: the carrier's, and what is shown while pages are built. A part of `operations.ts`. */
import type { Operation } from './operation.js';

const DEVELOPMENT = {
  method: 'get',
  tag: 'development',
  problems: ['not-found'],
} as const;

/** What a carrier calls. */
export const carrierOperations: readonly Operation[] = [
  {
    id: 'receiveSms',
    method: 'post',
    path: '/sms/inbound',
    tag: 'messages',
    summary:
      'What somebody has answered to a text message, as Twilio tells it: STOP, START, HELP, or their own words for it',
    requestHeaders: ['X-Twilio-Signature'],
    form: 'InboundSms',
    success: { status: 200, mediaType: 'text/xml' },
    problems: ['validation', 'unauthorized', 'not-found'],
  },
];

/** What whoever builds a page sees. */
export const developmentOperations: readonly Operation[] = [
  {
    ...DEVELOPMENT,
    id: 'getDevelopmentOutbox',
    path: '/dev/outbox',
    summary: 'For development only: messages that would have been sent, codes too, newest first',
    success: { status: 200, schema: 'DevelopmentOutbox' },
  },
  {
    ...DEVELOPMENT,
    id: 'getDevelopmentBookings',
    path: '/dev/bookings',
    summary: 'For development only: the latest bookings, as the business reads them',
    success: { status: 200 },
  },
  {
    ...DEVELOPMENT,
    id: 'getDevelopmentConsents',
    path: '/dev/consents',
    summary: 'For development only: the latest consent records, as they are kept',
    success: { status: 200 },
  },
  {
    ...DEVELOPMENT,
    id: 'getDevelopmentRequests',
    path: '/dev/requests',
    summary: 'For development only: the latest privacy requests, as the business reads them',
    success: { status: 200 },
  },
];
