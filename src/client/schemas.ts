/** Schemas of answers that are read without them as long as nothing is out of the ordinary. Loaded when something is. */
import * as z from 'zod/mini';
import { ReadProfile } from '../policy/profile/read-profile.js';
import { Availability } from '../protocol/availability.js';
import { Boot } from '../protocol/boot.js';
import { CreatedBooking } from '../protocol/booking.js';
import { Business } from '../protocol/business.js';
import { FormDefinition } from '../protocol/form/form-definition.js';
import { Submission } from '../protocol/form/submission.js';
import { Hold } from '../protocol/hold.js';
import { Service, ServiceList } from '../protocol/service.js';
import { Verification, VerifiedContact } from '../protocol/verification.js';

/** By the names that calls have for them. */
export const SCHEMAS = {
  availability: Availability,
  boot: Boot,
  booking: CreatedBooking,
  business: Business,
  form: FormDefinition,
  hold: Hold,
  nothing: z.void(),
  profile: ReadProfile,
  service: Service,
  services: ServiceList,
  submission: Submission,
  verification: Verification,
  verified: VerifiedContact,
};
