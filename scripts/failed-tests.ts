import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What is read of Vitest's report in JSON. */
interface TestReport {
  readonly testResults?: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults?: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
}

/**
 * The tests that failed, by a report of Vitest's in JSON: file, name and the first line of what was said. Where there
 * is no report, or none of them failed, one line says so.
 */
export function failedTests(report: string, root: string): string[] {
  const told = readReport(report);
  if (!told) return ['no report was written: the tests came to no end'];
  const failed = (told.testResults ?? []).flatMap(
    ({ name, status, message, assertionResults = [] }) => {
      const file = relative(root, name);
      const tests = assertionResults
        .filter((one) => one.status === 'failed')
        .map((one) => `${file}: ${one.fullName}: ${firstLine(one.failureMessages?.[0])}`);
      return tests.length === 0 && status === 'failed' ? [`${file}: ${firstLine(message)}`] : tests;
    },
  );
  return failed.length > 0 ? failed : ['no test by itself: an error came from outside of them all'];
}

function readReport(file: string): TestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as TestReport;
  } catch {
    return undefined;
  }
}

const firstLine = (text = '') => text.trim().split('\n', 1)[0] ?? '';
