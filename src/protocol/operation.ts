/** What an operation of the wire is, and what operations speak of. Nothing here is loaded by a page. */
import type * as z from 'zod/mini';
import { PolicyProfile } from '../policy/profile/policy-profile.js';
import { Availability } from './availability.js';
import { Booking, CancellationRequest, CreatedBooking, RescheduleRequest } from './booking.js';
import { Boot } from './boot.js';
import { Business } from './business.js';
import { FormDefinition } from './form/form-definition.js';
import { Submission, SubmissionRequest, UploadedFile } from './form/submission.js';
import { ConsentList, ConsentSubmission, WholeBookingRequest } from './consent.js';
import { CsrfToken } from './csrf.js';
import { DevelopmentOutbox } from './development.js';
import { Hold, SlotChoice } from './hold.js';
import {
  Confirmation,
  CreatedPrivacyRequest,
  PrivacyRequest,
  PrivacyRequestBody,
  VerificationStep,
} from './privacy-request.js';
import { PaymentConfirmation, PaymentResult } from './payment.js';
import { Problem, ProblemCode, type ProblemCode as Code } from './problem.js';
import { Service, ServiceList } from './service.js';
import { InboundSms } from './sms.js';
import { Verification, VerificationCheck, VerificationRequest, VerifiedContact } from './verification.js';

/** Schemas that the document names; all else stands where it is used. */
export const namedSchemas = {
  Availability,
  Booking,
  BookingRequest: WholeBookingRequest,
  Boot,
  Business,
  CancellationRequest,
  Confirmation,
  ConsentList,
  ConsentSubmission,
  CreatedBooking,
  CreatedPrivacyRequest,
  CsrfToken,
  DevelopmentOutbox,
  FormDefinition,
  Hold,
  InboundSms,
  PaymentConfirmation,
  PaymentResult,
  PolicyProfile,
  PrivacyRequest,
  PrivacyRequestBody,
  Problem,
  ProblemCode,
  RescheduleRequest,
  Service,
  ServiceList,
  SlotChoice,
  Submission,
  SubmissionRequest,
  UploadedFile,
  Verification,
  VerificationCheck,
  VerificationRequest,
  VerificationStep,
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
  forms: 'Questions, and what was answered without a booking',
  development: 'What is shown while pages are built: to the server’s own machine, with an inbox, never in production',
  holds: 'Slots kept while a visitor fills in the form',
  messages: 'What people answer to messages, as their carrier tells it',
  payments: 'What a payment provider says of a payment that a booking waits for',
  policy: 'What the business promises, and the proof of what was agreed to',
  privacy: 'What people ask for by right; each request is managed with the token that was told when it was made',
} as const;

/** A request header that an operation reads. */
export type RequestHeader =
  'Challenge-Answer' | 'Payment-Signature' | 'Idempotency-Key' | 'If-Match' | 'If-None-Match' | 'X-Twilio-Signature';

/** A response header that an operation may set. */
export type ResponseHeader = 'ETag' | 'Location' | 'Retry-After';

/** One method of one path. */
export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly tag: keyof typeof operationTags;
  readonly summary: string;
  /** The manage token, or the token of the privacy request, as a bearer token. */
  readonly managed?: true | 'optional';
  readonly query?: z.core.$ZodObject;
  readonly requestHeaders?: readonly RequestHeader[];
  /** Of those, what may be left out though others have to send it. */
  readonly optionalHeaders?: readonly RequestHeader[];
  readonly body?: SchemaName;
  /** The body is a form of names and values instead. */
  readonly form?: SchemaName;
  /** The body is multipart form data with these members instead; the rest of them are text. */
  readonly upload?: { readonly file: string; readonly texts: readonly string[] };
  readonly success: {
    readonly status: 200 | 201 | 204;
    /** Absent for 204, and for an answer that is a document of its own. */
    readonly schema?: SchemaName;
    /** What the answer is where it is no JSON: text of this media type. */
    readonly mediaType?: string;
    readonly headers?: readonly ResponseHeader[];
    /** Further media types, of answers that are files. */
    readonly files?: readonly string[];
  };
  /** Answers 304 to a matching `If-None-Match`. */
  readonly conditional?: true;
  /**
   * Problems that it may answer with, beside `rate-limited` and `unavailable`, which any may, and `csrf-rejected`, which
   * any change may.
   */
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
