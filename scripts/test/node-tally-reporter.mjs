/** A node:test reporter that writes one JSON object: how many tests passed, failed and were skipped. */
import { relative } from 'node:path';

/** @param {AsyncIterable<import('node:test/reporters').TestEvent>} source */
export default async function* nodeTallyReporter(source) {
  const tally = { passed: 0, failed: 0, skipped: 0, problems: [] };
  /** How deep the last event of each file was: a shallower one that follows is the parent of what has been counted. */
  const depths = new Map();

  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isParent = (depths.get(data.file) ?? -1) > data.nesting;
    depths.set(data.file, data.nesting);

    if (isFile(data)) {
      // A file speaks for itself only where it crashed, or registered no test.
      tally.failed += 1;
      const name = relative(process.cwd(), data.name);
      tally.problems.push(type === 'test:fail' ? `${name} broke` : `${name} has no test`);
    } else if (isParent || data.details.type === 'suite') {
      // A suite may still fail by itself: in a hook, with all its tests passed.
      if (type === 'test:fail' && data.details.error?.failureType !== 'subtestsFailed') tally.failed += 1;
    } else if (data.skip !== undefined || data.todo !== undefined) {
      tally.skipped += 1;
    } else {
      tally[type === 'test:pass' ? 'passed' : 'failed'] += 1;
    }
  }
  yield JSON.stringify(tally);
}

/** @param {{ name: string, file?: string, nesting: number }} data */
const isFile = (data) => data.nesting === 0 && data.name.endsWith('.test.ts');
