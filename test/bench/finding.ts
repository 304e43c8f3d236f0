import { appendFileSync } from 'node:fs';

/** One thing measured, against what it must not exceed or fall short of. */
export interface Finding {
  readonly what: string;
  readonly measured: number;
  readonly limit?: number;
  readonly least?: number;
  /** `×` for a ratio of one run, which is what survives a change of machine. */
  readonly unit: '×' | 'ms' | 'times' | 'ns' | 'requests' | 'kB';
}

/** Prints a finding, and leaves it to `npm run bench` for the one table at the end. */
export function tell(finding: Finding): void {
  console.log(lineOf(finding));
  const collection = process.env['PRAZO_BENCH_FINDINGS'];
  if (collection !== undefined) appendFileSync(collection, `${JSON.stringify(finding)}\n`);
}

export const isWithin = ({ measured, limit = Infinity, least = -Infinity }: Finding): boolean => least <= measured && measured <= limit;

export function lineOf(finding: Finding): string {
  const { what, measured, limit, least, unit } = finding;
  const number = `${measured.toFixed(unit === 'times' || unit === 'requests' || least !== undefined ? 0 : 2)} ${unit}`.padStart(12);
  const bounds = [limit === undefined ? [] : `at most ${limit} ${unit}`, least === undefined ? [] : `at least ${least} ${unit}`]
    .flat()
    .join(', ');
  return `${what.padEnd(76)} ${number}${bounds === '' ? '' : `  ${bounds}: ${isWithin(finding) ? 'held' : 'NOT HELD'}`}`;
}
