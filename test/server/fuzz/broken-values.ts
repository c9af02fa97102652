/** What breaks a value that fits: anything in the place of anything, a member too many or too few, texts nobody writes. */
import * as fc from 'fast-check';

type Path = readonly (string | number)[];

/** Texts that something behind a form has stumbled over before. */
export const NASTY_TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\ufeff',
  '\u202egnp.exe',
  '../../etc/passwd',
  "'; drop table booking; --",
  '<img src=x onerror=alert(1)>',
  '{{7*7}}${7*7}',
  '%00',
  '__proto__',
  'constructor',
  '💥'.repeat(40),
  'a'.repeat(5_000),
  '9999-99-99T99:99:99Z',
  '+999999-12-31T23:59:59Z',
  '-1',
  '1e400',
  'NaN',
] as const;

/** Anything that JSON can carry. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...NASTY_TEXTS, null, true, 0, -1, 1e21, 1.5, 2 ** 53, [], {}, [[]], [null]),
  fc.constant(Object.fromEntries([['toString', 'x']])),
  fc.jsonValue({ maxDepth: 2 }),
);

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, member]) => pathsOf(member, [...path, key]))];
}

/** The value with what stands at a path replaced; with nothing there when `change` gives `undefined`. */
function changed(value: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  const next = changed(copy[key], rest, change);
  if (next === undefined) Reflect.deleteProperty(copy, key);
  else copy[key] = next;
  return copy;
}

type Break = (value: unknown) => unknown;

const breaks: fc.Arbitrary<Break> = fc
  .record({ at: fc.nat(), by: anything, how: fc.constantFrom('replace', 'replace', 'remove', 'add', 'repeat') })
  .map(({ at, by, how }) => (value) => {
    const paths = pathsOf(value);
    const path = paths[at % paths.length] ?? [];
    return changed(value, path, (old) => {
      switch (how) {
        case 'remove':
          return undefined;
        case 'add':
          return typeof old === 'object' && old !== null ? { ...old, ['__proto__']: by, extra: by } : by;
        case 'repeat':
          return Array.isArray(old) ? Array.from({ length: 400 }, () => old[0] as unknown) : [old, old];
        default:
          return by;
      }
    });
  });

/** Values of `fitting` with one to three things broken in each. */
export function broken(fitting: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(fitting, fc.array(breaks, { minLength: 1, maxLength: 3 }))
    .map(([value, all]) => all.reduce<unknown>((current, one) => one(current), value));
}
