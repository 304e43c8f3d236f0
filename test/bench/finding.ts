import { appendFileSync } from 'node:fs';

/** One thing measured, against what it must not exceed. */
export interface Finding {
  readonly what: string;
  readonly measured: number;
  readonly limit?: number;
  /** `×` for a ratio of one run, which is what survives a change of machine. */
  readonly unit: '×' | 'ms' | 'times' | 'ns';
}

/** Prints a finding, and leaves it to `npm run bench` for the one table at the end. */
export function tell(finding: Finding): void {
  console.log(lineOf(finding));
  const collection = process.env['PRAZO_BENCH_FINDINGS'];
  if (collection !== undefined) appendFileSync(collection, `${JSON.stringify(finding)}\n`);
}

export const isWithin = ({ measured, limit }: Finding): boolean => limit === undefined || measured <= limit;

export function lineOf(finding: Finding): string {
  const { what, measured, limit, unit } = finding;
  const number = `${measured.toFixed(unit === 'times' ? 0 : 2)} ${unit}`.padStart(12);
  return `${what.padEnd(76)} ${number}${limit === undefined ? '' : `  at most ${limit} ${unit}: ${isWithin(finding) ? 'held' : 'NOT HELD'}`}`;
}
