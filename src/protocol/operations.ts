/** Every operation of the wire, once: what the OpenAPI document is made from. Nothing here is loaded by a page. */
import type * as z from 'zod/mini';
import { PolicyProfile } from '../policy/profile/policy-profile.js';
import { Availability, AvailabilityQuery } from './availability.js';
import { Booking, CancellationRequest, CreatedBooking, RescheduleRequest } from './booking.js';
import { Boot, BootQuery } from './boot.js';
import { Business } from './business.js';
import { ConsentList, ConsentQuery, ConsentSubmission, WholeBookingRequest } from './consent.js';
import { Hold, SlotChoice } from './hold.js';
import { Problem, ProblemCode, type ProblemCode as Code } from './problem.js';
import { Service, ServiceList } from './service.js';
import { Verification, VerificationCheck, VerificationRequest, VerifiedContact } from './verification.js';

/** Schemas that the document names; all else stands where it is used. */
export const namedSchemas = {
  Availability,
  Booking,
  BookingRequest: WholeBookingRequest,
  Boot,
  Business,
  CancellationRequest,
  ConsentList,
  ConsentSubmission,
  CreatedBooking,
  Hold,
  PolicyProfile,
  Problem,
  ProblemCode,
  RescheduleRequest,
  Service,
  ServiceList,
  SlotChoice,
  Verification,
  VerificationCheck,
  VerificationRequest,
  VerifiedContact,
} as const;

/** Name of a schema in the document. */
export type SchemaName = keyof typeof namedSchemas;

/** What the operations are about. */
export const operationTags = {
  availability: 'When a service can be booked',
  bookings: 'Slots taken; each is managed with the token that was told when it was made',
  business: 'Who offers appointments, and which',
  contract: 'This contract itself',
  holds: 'Slots kept while a visitor fills in the form',
  policy: 'What the business promises, and the proof of what was agreed to',
} as const;

/** A request header that an operation reads. */
export type RequestHeader = 'Idempotency-Key' | 'If-Match' | 'If-None-Match';

/** A response header that an operation may set. */
export type ResponseHeader = 'ETag' | 'Location' | 'Retry-After';

/** One method of one path. */
export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly tag: keyof typeof operationTags;
  readonly summary: string;
  /** The manage token as a bearer token. */
  readonly managed?: true;
  readonly query?: z.core.$ZodObject;
  readonly requestHeaders?: readonly RequestHeader[];
  readonly body?: SchemaName;
  readonly success: {
    readonly status: 200 | 201 | 204;
    /** Absent for 204, and for an answer that is a document of its own. */
    readonly schema?: SchemaName;
    readonly headers?: readonly ResponseHeader[];
  };
  /** Answers 304 to a matching `If-None-Match`. */
  readonly conditional?: true;
  /** Problems that it may answer with, beside `rate-limited` and `unavailable`, which any may. */
  readonly problems: readonly Code[];
}

/** HTTP status of each problem that the reference server answers with. */
export const PROBLEM_STATUS: Readonly<Record<Code, number>> = {
  validation: 400,
  unauthorized: 401,
  'payment-required': 402,
  'challenge-required': 403,
  'csrf-rejected': 403,
  'verification-failed': 403,
  'verification-required': 403,
  'not-found': 404,
  'already-booked': 409,
  'policy-window': 409,
  'slot-unavailable': 409,
  'hold-expired': 410,
  'version-conflict': 412,
  'key-reused': 422,
  'rate-limited': 429,
  unavailable: 503,
};

/** The wire, in the order of the life of a booking. */
export const operations: readonly Operation[] = [
  {
    id: 'getBoot',
    method: 'get',
    path: '/boot',
    tag: 'availability',
    summary: 'Business, services and the first free times in one answer, the same for every visitor',
    query: BootQuery,
    requestHeaders: ['If-None-Match'],
    success: { status: 200, schema: 'Boot', headers: ['ETag'] },
    conditional: true,
    problems: ['validation', 'not-found'],
  },
  {
    id: 'getBusiness',
    method: 'get',
    path: '/business',
    tag: 'business',
    summary: 'The public face of the business',
    requestHeaders: ['If-None-Match'],
    success: { status: 200, schema: 'Business', headers: ['ETag'] },
    conditional: true,
    problems: [],
  },
  {
    id: 'listServices',
    method: 'get',
    path: '/services',
    tag: 'business',
    summary: 'What can be booked',
    requestHeaders: ['If-None-Match'],
    success: { status: 200, schema: 'ServiceList', headers: ['ETag'] },
    conditional: true,
    problems: [],
  },
  {
    id: 'getService',
    method: 'get',
    path: '/services/{id}',
    tag: 'business',
    summary: 'One service',
    requestHeaders: ['If-None-Match'],
    success: { status: 200, schema: 'Service', headers: ['ETag'] },
    conditional: true,
    problems: ['not-found'],
  },
  {
    id: 'getAvailability',
    method: 'get',
    path: '/services/{id}/availability',
    tag: 'availability',
    summary: 'Free starts in a stretch of time, as instants',
    query: AvailabilityQuery,
    success: { status: 200, schema: 'Availability' },
    problems: ['validation', 'not-found'],
  },
  {
    id: 'getPolicy',
    method: 'get',
    path: '/policy',
    tag: 'policy',
    summary: 'What the business promises',
    requestHeaders: ['If-None-Match'],
    success: { status: 200, schema: 'PolicyProfile', headers: ['ETag'] },
    conditional: true,
    problems: ['not-found'],
  },
  {
    id: 'createHold',
    method: 'post',
    path: '/holds',
    tag: 'holds',
    summary: 'Keep a slot for one visitor for some minutes',
    body: 'SlotChoice',
    success: { status: 201, schema: 'Hold', headers: ['Location'] },
    problems: ['validation', 'slot-unavailable'],
  },
  {
    id: 'extendHold',
    method: 'put',
    path: '/holds/{id}',
    tag: 'holds',
    summary: "Begin the hold's time anew",
    success: { status: 200, schema: 'Hold' },
    problems: ['hold-expired'],
  },
  {
    id: 'releaseHold',
    method: 'delete',
    path: '/holds/{id}',
    tag: 'holds',
    summary: 'Give the slot back; an expired or unknown hold is no error',
    success: { status: 204 },
    problems: [],
  },
  {
    id: 'createBooking',
    method: 'post',
    path: '/bookings',
    tag: 'bookings',
    summary: 'Book; the same key and body come to the same one booking',
    requestHeaders: ['Idempotency-Key'],
    body: 'BookingRequest',
    success: { status: 201, schema: 'CreatedBooking', headers: ['ETag', 'Location'] },
    problems: ['validation', 'slot-unavailable', 'verification-failed', 'key-reused'],
  },
  {
    id: 'getBooking',
    method: 'get',
    path: '/bookings/{id}',
    tag: 'bookings',
    summary: 'Read a booking',
    managed: true,
    requestHeaders: ['If-None-Match'],
    success: { status: 200, schema: 'Booking', headers: ['ETag'] },
    conditional: true,
    problems: ['unauthorized'],
  },
  {
    id: 'rescheduleBooking',
    method: 'patch',
    path: '/bookings/{id}',
    tag: 'bookings',
    summary: 'Move a booking to another time',
    managed: true,
    requestHeaders: ['If-Match'],
    body: 'RescheduleRequest',
    success: { status: 200, schema: 'Booking', headers: ['ETag'] },
    problems: ['validation', 'unauthorized', 'slot-unavailable', 'policy-window', 'version-conflict'],
  },
  {
    id: 'cancelBooking',
    method: 'post',
    path: '/bookings/{id}/cancellation',
    tag: 'bookings',
    summary: 'Cancel a booking',
    managed: true,
    requestHeaders: ['If-Match'],
    body: 'CancellationRequest',
    success: { status: 200, schema: 'Booking', headers: ['ETag'] },
    problems: ['validation', 'unauthorized', 'policy-window', 'version-conflict'],
  },
  {
    id: 'sendConsents',
    method: 'post',
    path: '/consents',
    tag: 'policy',
    summary: 'Keep consent records, withdrawals too; those of a booking need its manage token as a bearer token',
    body: 'ConsentSubmission',
    success: { status: 201, schema: 'ConsentList' },
    problems: ['validation', 'unauthorized', 'verification-failed', 'version-conflict'],
  },
  {
    id: 'listConsents',
    method: 'get',
    path: '/consents',
    tag: 'policy',
    summary: 'The consent records of a booking, newest first, with the texts that were shown',
    managed: true,
    query: ConsentQuery,
    success: { status: 200, schema: 'ConsentList' },
    problems: ['validation', 'unauthorized'],
  },
  {
    id: 'startVerification',
    method: 'post',
    path: '/verifications',
    tag: 'policy',
    summary: 'Send a code to a contact; the same answer whether or not the contact is known',
    body: 'VerificationRequest',
    success: { status: 201, schema: 'Verification', headers: ['Location'] },
    problems: ['validation', 'not-found'],
  },
  {
    id: 'checkVerification',
    method: 'post',
    path: '/verifications/{id}/check',
    tag: 'policy',
    summary: 'Give the code; five tries, then another has to be sent',
    body: 'VerificationCheck',
    success: { status: 200, schema: 'VerifiedContact' },
    problems: ['validation', 'verification-failed'],
  },
  {
    id: 'getContract',
    method: 'get',
    path: '/openapi.json',
    tag: 'contract',
    summary: 'This document',
    success: { status: 200 },
    problems: [],
  },
];
