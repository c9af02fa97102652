import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { solveChallenge, toHeader } from '../../src/client/solve-challenge.js';
import { Challenge } from '../../src/protocol/challenge.js';

async function challengeOf(counter: number): Promise<Challenge> {
  const secret = 'a-secret-of-more-than-32-characters';
  const made = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: 100,
    counter,
    deriveKey,
    hmacSignatureSecret: secret,
    hmacKeySignatureSecret: secret,
  });
  return Challenge.parse(JSON.parse(JSON.stringify(made)));
}

describe('working a challenge out', () => {
  for (const counter of [0, 1, 57]) {
    it(`finds ${counter}, and the key that it derives`, async () => {
      const { challenge, solution } = await solveChallenge(await challengeOf(counter));
      assert.equal(solution.counter, counter);
      assert.ok(solution.derivedKey.startsWith(challenge.parameters.keyPrefix));
    });
  }

  it('finds the same on pages without https, where a browser has no cryptography', async () => {
    const challenge = await challengeOf(23);
    const expected = await solveChallenge(challenge);
    const { subtle } = crypto;
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      assert.deepEqual(await solveChallenge(challenge), expected);
    } finally {
      Object.defineProperty(crypto, 'subtle', { value: subtle, configurable: true });
    }
  });

  it('ends when it is given up', async () => {
    const ending = new AbortController();
    const solving = solveChallenge(await challengeOf(500_000), ending.signal);
    ending.abort(new Error('enough'));
    await assert.rejects(solving, /enough/);
  });

  it('is sent as base64 of JSON, as ALTCHA has it', async () => {
    const answer = await solveChallenge(await challengeOf(2));
    assert.deepEqual(JSON.parse(atob(toHeader(answer))), answer);
  });
});
