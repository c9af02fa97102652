/**
 * Text for a script of data, on pages with Trusted Types too: there a script takes no text from anybody without a policy,
 * although nobody runs it. Owns the policy `punctual`, which lets JSON through and nothing else.
 */
import { warn } from '../../state/warn.js';

interface JsonPolicy {
  createScript(text: string): unknown;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScript: (text: string) => string }): JsonPolicy;
}

/** One for all copies of the library on a page: a policy's name is used once. */
const POLICY: unique symbol = Symbol.for('punctual.json-policy');

interface Global {
  trustedTypes?: PolicyFactory;
  [POLICY]?: JsonPolicy;
}

function makePolicy(factory: PolicyFactory): JsonPolicy {
  return factory.createPolicy('punctual', {
    createScript(text) {
      JSON.parse(text);
      return text;
    },
  });
}

function policyOf(factory: PolicyFactory): JsonPolicy | undefined {
  const global = globalThis as unknown as Global;
  try {
    const policy: JsonPolicy | undefined = global[POLICY];
    if (policy) return policy;
    return (global[POLICY] = makePolicy(factory));
  } catch {
    warn(
      'structured-data',
      'the page allows no Trusted Types policy "punctual": name it in trusted-types of its policy',
    );
    return undefined;
  }
}

/** The text, as a script takes it; `undefined` where the page allows no policy of ours. */
export function trustedJson(text: string): string | undefined {
  const { trustedTypes } = globalThis as unknown as Global;
  if (!trustedTypes) return text;
  return policyOf(trustedTypes)?.createScript(text) as string | undefined;
}
