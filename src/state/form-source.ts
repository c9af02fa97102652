/**
 * Where a form's definition comes from: the element's own, a script inside it, the backend. Owns that what is handed on
 * is good, its patterns read; what is wrong with a definition is told by its place.
 */
import { Task } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { BookingApi } from '../client/booking-api.js';
import { BookingError } from '../client/booking-error.js';
import { patternsOf } from '../protocol/form/check-answers.js';
import type { Matchers } from '../protocol/form/check-answers.js';
import { checkDefinition, faultLine } from '../protocol/form/check-definition.js';
import type { FormDefinition } from '../protocol/form/form-definition.js';
import { readForm } from '../protocol/form/plain-form.js';
import { toBookingError } from './booking-errors.js';

/** A form that can be shown. */
export interface LoadedForm {
  readonly definition: FormDefinition;
  readonly matchers: Matchers;
}

/** What the definition is taken from, the first that there is. */
export interface FormSourceOptions {
  readonly own: () => FormDefinition | undefined;
  /** JSON that stands on the page. */
  readonly inline: () => string | undefined;
  readonly formId: () => string | undefined;
  readonly client: () => BookingApi | undefined;
  /** Loads what reads patterns. */
  readonly loadPatterns: () => Promise<typeof import('../protocol/form/patterns.js')>;
}

/** A definition that cannot be shown. `lines` name each place and why. */
class FaultyForm extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

type Args = readonly [
  own: FormDefinition | undefined,
  inline: string | undefined,
  formId: string | undefined,
  client: BookingApi | undefined,
];

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new FaultyForm(['/: is no JSON']);
  }
}

/** A part of our code that does not come says so as the backend would. */
async function late<Code>(code: Promise<Code>): Promise<Code> {
  try {
    return await code;
  } catch (cause) {
    throw new BookingError('offline', 'the code that reads a form could not be loaded', { cause });
  }
}

async function shaped(value: unknown): Promise<FormDefinition> {
  try {
    return readForm(value);
  } catch {
    // The schema knows what is wrong, if anything is.
  }
  const checked = (await late(import('../protocol/form/read-definition.js'))).readDefinition(value);
  if (checked.ok) return checked.value;
  throw new FaultyForm(checked.errors.map(({ pointer, code }) => `${pointer || '/'}: ${code}`));
}

export class FormSource {
  readonly #options: FormSourceOptions;
  readonly #task: Task<Args, LoadedForm | undefined>;

  constructor(host: ReactiveControllerHost, options: FormSourceOptions) {
    this.#options = options;
    const { own, inline, formId, client } = options;
    this.#task = new Task(host, {
      args: () => [own(), inline(), formId(), client()] as const,
      task: async (args, { signal }) => {
        const definition = await this.#find(args, signal);
        return definition && this.#prepare(definition);
      },
    });
  }

  /** The form, once it is there. */
  get form(): LoadedForm | undefined {
    return this.#task.error === undefined ? this.#task.value : undefined;
  }

  /** What is wrong with the definition, a line each. */
  get faults(): readonly string[] {
    return this.#task.error instanceof FaultyForm ? this.#task.error.lines : [];
  }

  /** Why it could not be had. */
  get error(): BookingError | undefined {
    const { error } = this.#task;
    return error === undefined || error instanceof FaultyForm ? undefined : toBookingError(error);
  }

  /** The page has the definition itself: no backend is needed to show it. */
  get isGiven(): boolean {
    const { own, inline } = this.#options;
    return own() !== undefined || Boolean(inline()?.trim());
  }

  retry(): void {
    void this.#task.run();
  }

  async #find([own, inline, formId, client]: Args, signal: AbortSignal): Promise<FormDefinition | undefined> {
    if (own) return shaped(own);
    if (inline?.trim()) return shaped(parse(inline));
    if (formId === undefined || !client) return undefined;
    if (!client.getForm) throw new BookingError('not-found', 'this backend has no forms');
    return client.getForm(formId, { signal });
  }

  async #prepare(definition: FormDefinition): Promise<LoadedForm> {
    const patterns = patternsOf(definition);
    const compile = patterns.length > 0 ? (await late(this.#options.loadPatterns())).compilePattern : undefined;
    const faults = checkDefinition(definition, compile);
    if (faults.length > 0) throw new FaultyForm(faults.map(faultLine));
    return { definition, matchers: new Map(compile ? patterns.map((source) => [source, compile(source)]) : []) };
  }
}
