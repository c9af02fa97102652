/**
 * Readers of what came over the wire, for a page that does without zod, which is as long as a third of all that is loaded
 * before the first slot. A reader says yes only to what its schema says yes to, with the same result; whatever it will
 * not have is thrown, and then the schema is asked. So it may be stricter, never laxer; a test holds each against its
 * schema. Owns how readers are put together, and knows none of what is read.
 */

/** Gives the value with what it names, or throws. */
export type PlainReader<T> = (value: unknown) => T;

/** A reader for each member that there may be: a new one in a schema is a type error. */
export type Shape<T> = { readonly [Key in keyof T]-?: PlainReader<T[Key]> };

/** What this reader will not have. */
export function refuse(): never {
  throw new TypeError('not plainly right');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object; what it does not name is dropped. */
export const object =
  <T>(shape: Shape<T>): PlainReader<T> =>
  (value) => {
    if (!isObject(value)) refuse();
    const known: Partial<T> = {};
    for (const key in shape) {
      const member = shape[key](value[key]);
      if (member !== undefined) known[key] = member;
    }
    return known as T;
  };

/** An object that has nothing but what is named. */
export const strict = <T>(shape: Shape<T>): PlainReader<T> => {
  const read = object(shape);
  return (value) => {
    for (const key in value as object) if (!Object.hasOwn(shape, key)) refuse();
    return read(value);
  };
};

/** An object whose keys are not known beforehand. */
export const record =
  <Key extends string, T>(isKey: PlainReader<Key>, one: PlainReader<T>): PlainReader<Record<Key, T>> =>
  (value) =>
    isObject(value)
      ? (Object.fromEntries(Object.entries(value).map(([key, member]) => [isKey(key), one(member)])) as Record<Key, T>)
      : refuse();

/** A list with at least and at most so many. */
export const list =
  <T>(one: PlainReader<T>, least = 0, most = Infinity): PlainReader<T[]> =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.length <= most ? value.map((item) => one(item)) : refuse();

/** What may be absent. */
export const maybe =
  <T>(one: PlainReader<T>): PlainReader<T | undefined> =>
  (value) =>
    value === undefined ? undefined : one(value);

/** The first of several readers that has it. */
export const either =
  <T extends readonly unknown[]>(
    ...all: { readonly [Index in keyof T]: PlainReader<T[Index]> }
  ): PlainReader<T[number]> =>
  (value) => {
    for (const read of all) {
      try {
        return read(value);
      } catch {
        // The next may have it.
      }
    }
    return refuse();
  };

/** One of these values. */
export const among =
  <const T extends readonly unknown[]>(...all: T): PlainReader<T[number]> =>
  (value) =>
    all.includes(value) ? value : refuse();

/** A text of a format, with at most so many characters. */
export const text =
  (format = /^/, longest = Infinity): PlainReader<string> =>
  (value) =>
    typeof value === 'string' && value.length <= longest && format.test(value) ? value : refuse();

/** A text, of so many characters once blanks at both ends are cut off. */
export const trimmed =
  (longest: number, least = 1): PlainReader<string> =>
  (value) => {
    const cut = text()(value).trim();
    return cut.length >= least && cut.length <= longest ? cut : refuse();
  };

/** A text that this is true of. */
export const suchText =
  (isRight: (value: string) => boolean): PlainReader<string> =>
  (value) =>
    typeof value === 'string' && isRight(value) ? value : refuse();

/** Any finite number. */
export const number: PlainReader<number> = (value) => (Number.isFinite(value) ? (value as number) : refuse());

/** A whole number within limits. */
export const integer =
  (least: number, most = Infinity): PlainReader<number> =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most
      ? (value as number)
      : refuse();

/** Yes or no. */
export const truth: PlainReader<boolean> = (value) => (typeof value === 'boolean' ? value : refuse());

/** No answer at all. */
export const nothing: PlainReader<void> = (value) => {
  if (value !== undefined) refuse();
};
