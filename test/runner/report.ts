/** The parts of vitest's JSON report that are counted here. */
export interface Report {
  readonly testResults: readonly FileResult[];
}

export interface FileResult {
  /** The file's whole path. */
  readonly name: string;
  readonly status: 'passed' | 'failed';
  /** Why it could not even be loaded; empty otherwise. */
  readonly message: string;
  readonly assertionResults: readonly {
    readonly status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo' | 'disabled';
    readonly fullName: string;
    readonly failureMessages: readonly string[];
  }[];
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed and how, a line each, so that the end of a long output tells it again. */
  readonly failures: readonly string[];
}

/** A step without a report counts as one. */
export const countedAsOne = (code: number): Counts => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  skipped: 0,
  failures: [],
});

/** `undefined`: the runner died before it wrote one. Whatever ended with another code than 0 has failed, if need be without a failed test to its name. */
export function countsOf(report: Report | undefined, code: number, fileOf: (name: string) => string): Counts {
  if (report === undefined) return { ...countedAsOne(code), passed: 0, failed: 1 };
  const { testResults } = report;
  const count = (...wanted: readonly string[]): number =>
    testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => wanted.includes(status)).length;
  const failed = testResults.reduce((sum, result) => sum + failedIn(result), 0);
  return {
    passed: count('passed'),
    failed: Math.max(failed, code === 0 ? 0 : 1),
    skipped: count('skipped', 'pending', 'todo', 'disabled'),
    failures: testResults.flatMap((result) => failuresOf(result, fileOf)),
  };
}

/** A file that could not be loaded, or not be set up, has failed as one. */
function failedIn({ status, assertionResults }: FileResult): number {
  const failed = assertionResults.filter((result) => result.status === 'failed').length;
  return status === 'failed' ? Math.max(failed, 1) : failed;
}

export const failedFiles = (report: Report | undefined): readonly FileResult[] =>
  (report?.testResults ?? []).filter((result) => failedIn(result) > 0);

export function failuresOf(result: FileResult, fileOf: (name: string) => string): readonly string[] {
  if (failedIn(result) === 0) return [];
  const file = fileOf(result.name);
  const failed = result.assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return [`${file}: ${shortly(result.message) || 'could not be set up'}`];
  return failed.map(({ fullName, failureMessages: [first] }) => `${file}: ${fullName}: ${shortly(first)}`);
}

const shortly = (text: string | undefined): string => (text ?? '').split('\n').slice(0, 3).join(' ');

/** The first report with, for each file that was run again, what came of it then. */
export function withRepeated(first: Report | undefined, again: Report | undefined): Report | undefined {
  if (first === undefined || again === undefined) return first;
  const results = new Map(again.testResults.map((result) => [result.name, result]));
  return { testResults: first.testResults.map((result) => results.get(result.name) ?? result) };
}
