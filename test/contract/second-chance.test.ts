/** What counts of a run in a browser that fails by itself now and then, and what is only told. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runWithSecondChance, type RunFiles } from '../../scripts/browsers/second-chance.js';
import type { Counts } from '../../scripts/test/phases.js';

const good: Counts = { passed: 2, failed: 0, skipped: 1 };
const bad: Counts = { passed: 1, failed: 1, skipped: 1 };

/** Each file's results, one a run; a run without one never came to an end. */
function browser(results: Readonly<Record<string, readonly (Counts | undefined)[]>>) {
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
  it('runs once more, by itself, and counts as it was then', async () => {
    const { run, asked, files } = browser({ a: [good], b: [bad, good], c: [good] });
    const settled = await runWithSecondChance(run, files, hours);
    assert.deepEqual(settled, { passed: 6, failed: 0, skipped: 3, told: ['b failed once, and passed alone'] });
    assert.deepEqual(asked, [['a', 'b', 'c'], ['b']]);
  });

  it('counts where it fails again', async () => {
    const { run, files } = browser({ a: [good], b: [bad, bad] });
    const settled = await runWithSecondChance(run, files, hours);
    assert.deepEqual(settled, { passed: 3, failed: 1, skipped: 2, told: ['b failed twice'] });
  });

  it('counts where it came to no end twice, with the browser still there for others', async () => {
    const { run, files } = browser({ a: [good], b: [undefined, undefined], c: [undefined, good] });
    const settled = await runWithSecondChance(run, files, hours);
    assert.deepEqual(settled, {
      passed: 4,
      failed: 1,
      skipped: 2,
      told: ['b failed twice', 'c came to no end once, and passed alone'],
    });
  });

  it('does not count once the time is over', async () => {
    const { run, files } = browser({ a: [good], b: [bad, bad], c: [undefined] });
    const left = [1000, 1000, 1000, 0, 0, 0, 0];
    const settled = await runWithSecondChance(run, files, () => left.shift()!);
    assert.deepEqual([settled.passed, settled.failed], [2, 0]);
    assert.deepEqual(settled.told, ['the time ran out: 2 files are not settled (b, c)']);
  });
});

it('a browser that comes to nothing counts as nothing, and that is told', async () => {
  const { run, asked, files } = browser({ a: [undefined], b: [undefined] });
  const settled = await runWithSecondChance(run, files, hours);
  assert.deepEqual(settled, { passed: 0, failed: 0, skipped: 0, told: ['it came to no result: it crashed'] });
  assert.equal(asked.length, 1);
});
