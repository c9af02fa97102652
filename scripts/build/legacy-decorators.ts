/**
 * Lit's decorators without what this build has no use for: each is made for the standard and for TypeScript's own
 * decorators, and ours are TypeScript's, on fields and accessors alone.
 */
import type { Plugin } from 'vite';

const PROPERTY = `export function property(options) {
  return (prototype, name) => {
    const isAccessor = Object.hasOwn(prototype, name);
    prototype.constructor.createProperty(name, options);
    return isAccessor ? Object.getOwnPropertyDescriptor(prototype, name) : undefined;
  };
}`;

const QUERY = `export function query(selector) {
  return (prototype, name) => {
    Object.defineProperty(prototype, name, {
      get() { return this.renderRoot?.querySelector(selector) ?? null; },
      configurable: true,
    });
  };
}`;

/** What compiled decorators call, for members; a class has none. */
const DECORATE = `export default function decorate(decorators, prototype, name, descriptor) {
  if (descriptor === null) descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  for (const decorator of decorators) descriptor = decorator(prototype, name, descriptor) ?? descriptor;
  if (descriptor) Object.defineProperty(prototype, name, descriptor);
}`;

const MODULES: readonly (readonly [RegExp, string])[] = [
  [/\/@lit\/reactive-element\/decorators\/property\.js$/, PROPERTY],
  [/\/@lit\/reactive-element\/decorators\/query\.js$/, QUERY],
  [/@oxc-project.runtime.*\/decorate\.js$/, DECORATE],
];

export function legacyDecorators(): Plugin {
  return {
    name: 'punctual:legacy-decorators',
    enforce: 'pre',
    transform(_code, id) {
      const code = MODULES.find(([path]) => path.test(id))?.[1];
      return code === undefined ? null : { code, map: null };
    },
  };
}
