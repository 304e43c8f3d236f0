import type { Mishap } from '@/utils/store/mishaps/mishap';

/** What somebody who mends Prazo is given: a line for each failure, in English and in UTC whatever the analyst's language and place. */
export const reportOf = (mishaps: readonly Mishap[]): string => mishaps.map(lineOf).join('\n');

const lineOf = ({ at, times, where, what, version, product, end }: Mishap): string =>
  [new Date(at).toISOString(), `Prazo ${version}`, product, where, `${times}x`, what, end && `end: ${end}`]
    .filter((part) => part !== undefined)
    .join(' | ');
