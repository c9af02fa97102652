/**
 * Works a challenge out. The keys are derived by the browser, beside the page's own thread, several at a time: no worker
 * is needed, whose script some policies of pages forbid, and the page stays as quick as it was. Loaded with the first
 * challenge.
 */
import type { Challenge, ChallengeAnswer } from '../protocol/challenge.js';

type Parameters = Challenge['parameters'];

/** Derives the key for one try. */
type Derive = (
  password: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
  parameters: Parameters,
) => Promise<Uint8Array>;

/** Tries under way at a time at most: more would only wait. */
const MOST_AT_A_TIME = 8;
/** Tries after which it is given up: no server of ours asks for so many. */
const MOST_TRIES = 1_000_000;

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const deriveByBrowser: Derive = async (password, salt, { cost, keyLength }) => {
  const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', salt, iterations: cost, hash: 'SHA-256' };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, keyLength * 8));
};

/** The nonce, and after it the number of the try in four bytes. */
function passwordOf(nonce: Uint8Array, counter: number): Uint8Array<ArrayBuffer> {
  const password = new Uint8Array(nonce.length + 4);
  password.set(nonce);
  new DataView(password.buffer).setUint32(nonce.length, counter);
  return password;
}

/** What a server's challenge comes to. Rejects with the signal's reason when it is given up. */
export async function solveChallenge(challenge: Challenge, signal?: AbortSignal): Promise<ChallengeAnswer> {
  const { parameters } = challenge;
  const [nonce, salt] = [fromHex(parameters.nonce), fromHex(parameters.salt)];
  // Pages without https have none.
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  const derive: Derive = subtle ? deriveByBrowser : (await import('./derive-key.js')).deriveKey;
  // Not every runtime of a client has a navigator.
  const { navigator } = globalThis as Partial<typeof globalThis>;
  const lanes = subtle ? Math.min(MOST_AT_A_TIME, navigator?.hardwareConcurrency ?? 2) : 1;
  let next = 0;
  let found: ChallengeAnswer['solution'] | undefined;

  const work = async (): Promise<void> => {
    while (!found && next < MOST_TRIES) {
      signal?.throwIfAborted();
      const counter = next;
      next += 1;
      const derivedKey = toHex(await derive(passwordOf(nonce, counter), salt, parameters));
      if (derivedKey.startsWith(parameters.keyPrefix)) found ??= { counter, derivedKey };
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  if (!found) throw new Error('the challenge has no answer');
  return { challenge, solution: found };
}

/** An answer as a header carries it. */
export function toHeader(answer: ChallengeAnswer): string {
  return btoa(JSON.stringify(answer));
}
