import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import { ROOT } from '../paths.js';

/** A reporter for web-test-runner that writes one JSON object: how many tests passed, failed and were skipped. */
export function browserTallyReporter(file: string): Reporter {
  let sessions: () => Iterable<TestSession> = () => [];
  return {
    start: (args) => {
      sessions = () => args.sessions.all();
    },
    onTestRunFinished: () => {
      writeFileSync(file, JSON.stringify(tallySessions([...sessions()])));
    },
  };
}

function tallySessions(sessions: readonly TestSession[]) {
  const tally = { passed: 0, failed: 0, skipped: 0, problems: [] as string[] };
  for (const session of sessions) {
    const tests = session.testResults ? allTests(session.testResults) : [];
    for (const test of tests) tally[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;

    const name = relative(ROOT, session.testFile);
    if (session.errors.length > 0)
      tally.problems.push(`${name}: ${session.errors.map((error) => error.message).join('; ')}`);
    else if (tests.length === 0) tally.problems.push(`${name} ran no test`);
    else continue;
    // A file that broke is one failure more than its tests can say.
    tally.failed += 1;
  }
  return tally;
}

const allTests = (suite: TestSuiteResult): TestSuiteResult['tests'] => [
  ...suite.tests,
  ...suite.suites.flatMap(allTests),
];
