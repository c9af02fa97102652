import type { ConsentMessages } from './consent/consent-messages.js';
import type { FormMessages } from './form/form-messages.js';
import type { LaterMessages } from './later/later-messages.js';
import type { ManageMessages } from './manage/manage-messages.js';
import type { Overrides } from './messages.js';

/** Some of the texts of a booking or a form and of all that stands in it, to be used instead of the built-in ones. */
export type MessageOverrides = Overrides<FormMessages & ConsentMessages & LaterMessages & ManageMessages>;
