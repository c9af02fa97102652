import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import { ROOT } from '../paths.js';
import type { FileCounts } from './phases.js';

/**
 * A reporter for web-test-runner that writes one JSON object: how many tests passed, failed and were skipped, in all and by
 * file. It is written after every file, so that a run that is stopped has told what it came to.
 */
export function browserTallyReporter(file: string): Reporter {
  return {
    start: ({ sessions }) => {
      const write = (): void => writeFileSync(file, JSON.stringify(tallySessions([...sessions.all()])));
      sessions.on('session-status-updated', ({ status }: TestSession) => {
        if (status === 'FINISHED') write();
      });
    },
  };
}

function tallySessions(sessions: readonly TestSession[]) {
  const tally = { passed: 0, failed: 0, skipped: 0, problems: [] as string[], files: {} as Record<string, FileCounts> };
  for (const session of sessions) {
    if (session.status !== 'FINISHED') continue;
    const { problem, ...counts } = tallySession(session);
    tally.passed += counts.passed;
    tally.failed += counts.failed;
    tally.skipped += counts.skipped;
    if (problem) tally.problems.push(problem);
    tally.files[relative(ROOT, session.testFile)] = counts;
  }
  return tally;
}

function tallySession({ errors, testFile, testResults }: TestSession): FileCounts & { problem?: string } {
  const tests = testResults ? allTests(testResults) : [];
  const counts = { passed: 0, failed: 0, skipped: 0, broke: false };
  for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  if (errors.length === 0 && tests.length > 0) return counts;
  const name = relative(ROOT, testFile);
  return {
    ...counts,
    failed: counts.failed + 1,
    broke: true,
    problem: errors.length > 0 ? `${name}: ${errors.map(({ message }) => message).join('; ')}` : `${name} ran no test`,
  };
}

const allTests = (suite: TestSuiteResult): TestSuiteResult['tests'] => [
  ...suite.tests,
  ...suite.suites.flatMap(allTests),
];
