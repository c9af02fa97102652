/** The forms of a business, ready to check answers with. */
import { patternsOf, type Matchers } from '../../protocol/form/answers-schema.js';
import { DEFAULT_BOOKING_FORM, defaultBookingForm } from '../../protocol/form/booking-form.js';
import { offeredForm, type FormDefinition } from '../../protocol/form/form-definition.js';
import { compilePattern } from '../../protocol/form/patterns.js';
import type { Config } from '../config/config-schema.js';
import { Refusal } from './refusal.js';

/** One form. */
export interface FormEntry {
  /** As it is asked: without what the profile leaves out. */
  readonly definition: FormDefinition;
  readonly matchers: Matchers;
}

/** All forms by id; that of services without one is among them, and is not given out. */
export interface Forms {
  readonly all: ReadonlyMap<string, FormEntry>;
  /** The form of a service's details step. */
  ofService(formId: string | undefined): FormEntry;
}

/** Reads the forms of a config whose definitions are known to be good. */
export function createForms({ forms, policy = {} }: Pick<Config, 'forms' | 'policy'>): Forms {
  const toEntry = (form: FormDefinition): FormEntry => ({
    definition: offeredForm(form, policy),
    matchers: new Map(patternsOf(form).map((source) => [source, compilePattern(source)])),
  });
  const all = new Map(forms.map((form) => [form.id, toEntry(form)]));
  // Nobody reads its words here: it is checked with, not shown.
  const usual = toEntry(defaultBookingForm({ name: 'name', email: 'email', notes: 'notes' }));
  return { all, ofService: (formId = DEFAULT_BOOKING_FORM) => all.get(formId) ?? usual };
}

/** The form that a path names, or `not-found`. */
export function formOfPath({ all }: Forms, id: string): FormEntry {
  const entry = all.get(id);
  if (!entry) throw new Refusal('not-found', 'there is no such form');
  return entry;
}
