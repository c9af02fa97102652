/** What counts of a run in a browser that fails by itself now and then, and what is only told. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runWithSecondChance, type RunFiles } from '../../scripts/browsers/second-chance.js';
import type { FileCounts } from '../../scripts/test/phases.js';

const good: FileCounts = { passed: 2, failed: 0, skipped: 1, broke: false };
const bad: FileCounts = { passed: 1, failed: 1, skipped: 1, broke: false };
const broken: FileCounts = { passed: 0, failed: 1, skipped: 0, broke: true };

/** Each file's results, one a run; a run without one never came to an end. */
function browser(results: Readonly<Record<string, readonly (FileCounts | undefined)[]>>) {
  const asked: string[][] = [];
  const run: RunFiles = (files) => {
    const ended = files.flatMap((file) => {
      const result = results[file]![asked.filter((names) => names.includes(file)).length];
      return result ? [[file, result] as const] : [];
    });
    asked.push([...files]);
    return Promise.resolve({
      passed: 0,
      failed: 0,
      skipped: 0,
      problems: ['it crashed'],
      files: Object.fromEntries(ended),
    });
  };
  return { run, asked, files: Object.keys(results) };
}

const hours = (): number => 3_600_000;

describe('a file that fails in a browser', () => {
  it('runs again, by itself, and counts as it was then', async () => {
    const { run, asked, files } = browser({ a: [good], b: [bad, good], c: [good] });
    const settled = await runWithSecondChance(run, files, hours);
    assert.deepEqual(settled, { passed: 6, failed: 0, skipped: 3, told: ['b failed, and passed alone'] });
    assert.deepEqual(asked, [['a', 'b', 'c'], ['b']]);
  });

  it('has two chances', async () => {
    const { run, asked, files } = browser({ a: [good], b: [bad, bad, good] });
    const settled = await runWithSecondChance(run, files, hours);
    assert.deepEqual(settled, { passed: 4, failed: 0, skipped: 2, told: ['b failed, and passed alone'] });
    assert.deepEqual(asked, [['a', 'b'], ['b'], ['b']]);
  });

  it('counts where a test of it fails each time', async () => {
    const { run, files } = browser({ a: [good], b: [bad, bad, bad] });
    const settled = await runWithSecondChance(run, files, hours);
    assert.deepEqual(settled, { passed: 3, failed: 1, skipped: 2, told: ['b failed each time, alone too'] });
  });

  for (const [how, tries] of [
    ['came to no end', [undefined, undefined, undefined]],
    ['broke', [broken, broken, broken]],
    ['failed, and then broke', [bad, bad, broken]],
  ] as const) {
    it(`does not count where it ${how}: no test says that it is wrong`, async () => {
      const { run, files } = browser({ a: [good], b: tries });
      const settled = await runWithSecondChance(run, files, hours);
      assert.deepEqual([settled.passed, settled.failed], [2, 0]);
      assert.deepEqual(settled.told, ['b came to no end, alone too, and does not count']);
    });
  }

  it('that the browser took along counts as it is alone', async () => {
    const { run, files } = browser({ a: [good], b: [undefined, good] });
    const settled = await runWithSecondChance(run, files, hours);
    assert.deepEqual(settled, { passed: 4, failed: 0, skipped: 2, told: ['b came to no end, and passed alone'] });
  });

  it('does not count once the time is over', async () => {
    const { run, files } = browser({ a: [good], b: [bad, bad, bad], c: [undefined] });
    const left = [1000, 1000, 1000, 1000];
    const settled = await runWithSecondChance(run, files, () => left.shift() ?? 0);
    assert.deepEqual([settled.passed, settled.failed], [2, 0]);
    assert.deepEqual(settled.told, ['the time ran out: 2 files are not settled (b, c)']);
  });
});

describe('a browser', () => {
  it('that comes to nothing counts as nothing, and that is told', async () => {
    const { run, asked, files } = browser({ a: [undefined], b: [undefined] });
    const settled = await runWithSecondChance(run, files, hours);
    assert.deepEqual(settled, { passed: 0, failed: 0, skipped: 0, told: ['it came to no result: it crashed'] });
    assert.equal(asked.length, 1);
  });

  it('in which many files fail is not well, and none of these counts', async () => {
    const { run, asked, files } = browser({ a: [good], b: [bad], c: [bad], d: [broken], e: [undefined] });
    const settled = await runWithSecondChance(run, files, hours);
    assert.deepEqual([settled.passed, settled.failed], [2, 0]);
    assert.deepEqual(settled.told, [
      'it is not well here: 4 of 5 files came to nothing, and do not count (b, c, d, e)',
    ]);
    assert.equal(asked.length, 1);
  });
});
