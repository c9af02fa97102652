import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatPartialDate } from '../../../src/policy/profile/partial-date.js';
import { PolicyProfile } from '../../../src/policy/profile/policy-profile.js';
import { profileHash, profileVersion } from '../../../src/policy/profile/fingerprint.js';
import { isPresetId, loadPolicyDocument, loadPreset, presetIds } from '../../../src/policy/presets/load-preset.js';
import { presets } from '../../../src/policy/presets/index.js';
import { without } from '../without.js';
import { STATEMENTS } from './policy-statements.js';

for (const id of presetIds) {
  describe(`${id}, statement by statement`, () => {
    for (const row of STATEMENTS[id]) {
      if ('onlyServer' in row) continue;
      test(row.statement, () => {
        assert.equal(row.says(presets[id]), true, 'the preset has it');
        assert.equal(row.says(without(presets[id], row.at)), false, `and not without ${row.at}`);
      });
    }
  });

  describe(id, () => {
    test('has the shape of a profile, with its document', async () => {
      const profile = { ...(await loadPreset(id)), document: await loadPolicyDocument(id) };
      assert.deepEqual(PolicyProfile.parse(profile), profile);
    });

    test('is the same loaded alone and with all others', async () => {
      assert.equal(profileHash(await loadPreset(id)), profileHash(presets[id]));
    });
  });
}

test('an id is one of the five and nothing that an object has anyhow', () => {
  assert.deepEqual([...presetIds].filter(isPresetId), [...presetIds]);
  assert.deepEqual(['', 'toString', 'Konnecs', 'konnecs.json'].filter(isPresetId), []);
});

test('each policy is there from its first paragraph to its last', async () => {
  const ends = await Promise.all(
    presetIds.map(async (id) => {
      const document = await loadPolicyDocument(id);
      const paragraphs = Array.isArray(document) ? document : (document['en'] ?? []);
      return [paragraphs[0], paragraphs.at(-1)];
    }),
  );
  assert.deepEqual(ends, [
    ['# Privacy Policy', ends[0]?.[1]],
    ['# Privacy Policy', 'Phone: +1 (555) 123-CALE'],
    ['# Privacy Policy', 'Website: konnecs.com'],
    ['# Privacy policy', '• We commit to replying within 30 business days.'],
    ['# Privacy Policy', ends[4]?.[1]],
  ]);
  assert.match(ends[0]?.[1] ?? '', /privacy@calconnect\.app or through our support page\.$/);
  assert.match(ends[4]?.[1] ?? '', /we will notify you by email\.$/);
});

test('CalMedi’s policy has the same paragraphs in both of its languages', async () => {
  const document = (await loadPolicyDocument('cal-medi')) as Record<string, string[]>;
  const shapeOf = (paragraphs: string[] = []) => paragraphs.map((one) => /^[#•]?/.exec(one)?.[0]);
  assert.deepEqual(shapeOf(document['fr']), shapeOf(document['en']));
});

test('a policy that names a month is dated by the month, and no day is made up', () => {
  assert.equal(profileVersion(presets.konnecs), '2026-03');
  assert.equal(formatPartialDate('2026-03', 'en'), 'March 2026');
  assert.equal(formatPartialDate('2026-03', 'fr'), 'mars 2026');
});

test('an undated policy is named by its content: another word is another version', () => {
  const profile = presets['smart-scheduling'];
  const version = profileVersion(profile);
  assert.match(version, /^[0-9a-f]{12}$/);
  const edited = structuredClone(profile);
  edited.statements![0]!.text = 'Everything you send is secured with HTTPS.';
  assert.notEqual(profileVersion(edited), version);
});

test('a business that is silent on age has no clause of age', () => {
  assert.equal(presets['cal-connect'].age, undefined);
  assert.equal(presets['cal-medi'].age, undefined);
});
