/**
 * SHA-256 (FIPS 180-4) of a text. Web Crypto's is asynchronous and missing on pages without https, and a library's brings
 * every length and every mode: this is as much of it as a consent record needs. Held against the machine's own by a test.
 */
const BLOCK = 64;

/** The first 32 bits of the fraction of a root: where the standard takes its numbers from. */
const fractionOf = (root: number): number => ((root % 1) * 2 ** 32) | 0;

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** Numbers of the standard: of the cube roots of the first 64 primes, and of the square roots of the first 8. */
function constants(): readonly [rounds: readonly number[], start: readonly number[]] {
  const primes: number[] = [];
  for (let number = 2; primes.length < BLOCK; number += 1) {
    if (primes.every((prime) => number % prime)) primes.push(number);
  }
  return [
    primes.map((prime) => fractionOf(Math.cbrt(prime))),
    primes.slice(0, 8).map((prime) => fractionOf(Math.sqrt(prime))),
  ];
}

/** The bytes with a one, noughts, and their number of bits in the last eight. */
function padded(bytes: Uint8Array): DataView {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setBigUint64(whole.length - 8, BigInt(bytes.length) * 8n);
  return view;
}

function scheduleOf(view: DataView, offset: number): Int32Array {
  const words = new Int32Array(BLOCK);
  for (let at = 0; at < BLOCK; at += 1) {
    if (at < 16) words[at] = view.getInt32(offset + at * 4);
    else {
      const [early, late] = [words[at - 15]!, words[at - 2]!];
      words[at] =
        words[at - 16]! +
        (rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)) +
        words[at - 7]! +
        (rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10));
    }
  }
  return words;
}

function compress(state: Int32Array, words: Int32Array, rounds: readonly number[]): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let at = 0; at < BLOCK; at += 1) {
    const first =
      (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + rounds[at]! + words[at]!) | 0;
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => (state[at]! += word));
}

/** SHA-256 of a text in UTF-8, lower-case hex. */
export function sha256(text: string): string {
  const [rounds, start] = constants();
  const view = padded(new TextEncoder().encode(text));
  const state = Int32Array.from(start);
  for (let offset = 0; offset < view.byteLength; offset += BLOCK) compress(state, scheduleOf(view, offset), rounds);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
