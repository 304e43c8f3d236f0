import { failedFiles, failuresOf, type Report, withRepeated } from './report.ts';

/** So many specs may need a second try in one whole run. More are no bad luck of the machine. */
const MOST_REPEATED = 2;

/** How a step ended: the exit code of its process, and its report, unless it died before that. */
export interface Ended {
  readonly code: number;
  readonly report: Report | undefined;
}

export interface Repeated extends Ended {
  /** What the summary says of it, a line each. */
  readonly said: readonly string[];
}

/** Runs failed browser specs once more, each as a whole and in a browser of its own, as long as few enough need it. */
export function repeater(
  fileOf: (name: string) => string,
): (first: Ended, runAgain: (files: readonly string[]) => Promise<Ended>) => Promise<Repeated> {
  let repeated = 0;
  return async (first, runAgain) => {
    const failed = first.code === 0 ? [] : failedFiles(first.report);
    if (failed.length === 0) return { ...first, said: [] };
    if (repeated + failed.length > MOST_REPEATED)
      return { ...first, said: [`not repeated: ${repeated + failed.length} specs needed it, more than ${MOST_REPEATED}`] };
    repeated += failed.length;
    const again = await runAgain(failed.map(({ name }) => fileOf(name)));
    const stillFailed = new Set(failedFiles(again.report).map(({ name }) => name));
    const said = failed.map((result) => {
      const how = again.report === undefined || stillFailed.has(result.name) ? 'failed again' : 'passed the second time';
      return `repeated, ${how}; the first time: ${failuresOf(result, fileOf).join('; ')}`;
    });
    return { code: again.code, report: withRepeated(first.report, again.report), said };
  };
}
