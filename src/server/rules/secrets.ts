/** Random ids, manage tokens and hashes, over Web Crypto, which browsers and Node share. */

const encoder = new TextEncoder();

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** An id that cannot be guessed: 128 random bits in hexadecimal. */
export function createId(): string {
  return toHex(randomBytes(16));
}

/** No letter that reads as a digit: Crockford's 32. */
const READABLE = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * An id that people read and say: 80 random bits, as `K7QM-2XJ4-9TBD-R3FW`. Nobody guesses one within the limits of a
 * server that answers.
 */
export function createReference(): string {
  const signs = [...randomBytes(16)].map((byte) => READABLE[byte % 32]!).join('');
  return signs.match(/.{4}/g)!.join('-');
}

/** A code to type in: six digits, each as likely as any other. */
export function createCode(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  // What is above the last whole million would make the lower codes likelier.
  return random < 4_294_000_000 ? String(random % 1_000_000).padStart(6, '0') : createCode();
}

/** Half of a manage token: 256 random bits in hexadecimal, worth nothing without the idempotency key. */
export function createTokenSeed(): string {
  return toHex(randomBytes(32));
}

/**
 * The manage token of the booking that was made under an idempotency key: 256 bits, as unpredictable as the seed.
 * Made again from both halves when an answer is asked for again, so that the database never holds a token: it knows
 * the seed, and of the key only a hash.
 */
export async function deriveManageToken(seed: string, idempotencyKey: string): Promise<string> {
  return toBase64Url(await hmac(seed, idempotencyKey));
}

/**
 * The manage token that links in later messages carry: made of the server's own secret and the booking's id, whenever it is
 * needed, so that no database has it and one that is read tells nobody how to make it.
 */
export async function deriveLinkToken(secret: string, bookingId: string): Promise<string> {
  return toBase64Url(await hmac(secret, `manage-link:${bookingId}`));
}

async function hmac(secret: string, text: string): Promise<Uint8Array> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
}

/** HMAC-SHA-256 of a text under a secret, in hexadecimal. */
export async function hmacSha256(secret: string, text: string): Promise<string> {
  return toHex(await hmac(secret, text));
}

/** SHA-256 of a text, in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text))));
}

/** Whether two hashes are the same, in a time that does not tell where they differ. */
export function isSameHash(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index += 1) difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return difference === 0;
}
