import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { policyDocument } from '../../../src/policy/notice/policy-notice.js';

describe('the whole policy', () => {
  test('is there in the language, else in that of the profile, else in the first', () => {
    const document = { en: ['# A'], fr: ['# B'] };
    assert.deepEqual(policyDocument({ document }, 'fr-CA'), { paragraphs: ['# B'], language: 'fr' });
    assert.deepEqual(policyDocument({ document, language: 'fr' }, 'de'), { paragraphs: ['# B'], language: 'fr' });
    assert.deepEqual(policyDocument({ document }, 'de'), { paragraphs: ['# A'], language: 'en' });
    assert.deepEqual(policyDocument({ document: ['x'], language: 'en' }, 'de'), { paragraphs: ['x'], language: 'en' });
    assert.equal(policyDocument({}, 'de'), undefined);
  });
});
