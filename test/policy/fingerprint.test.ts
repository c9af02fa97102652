import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicalize } from 'json-canonicalize';
import { canonicalJson } from '../../src/policy/canonical-json.js';
import { profileHash } from '../../src/policy/profile/fingerprint.js';
import { sha256 } from '../../src/policy/sha-256.js';

describe('the hash of a text', () => {
  it('is the one that the machine has for it', () => {
    const texts = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 5000 }));
    fc.assert(
      fc.property(texts, (text) => {
        assert.equal(sha256(text), createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
      { numRuns: 1000 },
    );
  });

  for (let length = 50; length <= 70; length += 1) {
    it(`is right where ${length} bytes meet the end of a block`, () => {
      const text = 'a'.repeat(length);
      assert.equal(sha256(text), createHash('sha256').update(text).digest('hex'));
    });
  }
});

describe('the canonical form of JSON', () => {
  it('is that of RFC 8785', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        assert.equal(canonicalJson(value), canonicalize(value));
      }),
      { numRuns: 1000 },
    );
  });

  it('takes keys by their UTF-16 units, numbers too', () => {
    assert.equal(canonicalJson({ b: 1, 10: 2, 2: 3, '\u20ac': 4, a: undefined }), '{"10":2,"2":3,"b":1,"\u20ac":4}');
  });
});

it('a profile has the same hash in whatever order its clauses stand', () => {
  const [sells, freeText] = [{ sells: false }, { freeText: false }];
  assert.equal(profileHash({ ...sells, ...freeText }), profileHash({ ...freeText, ...sells }));
});
