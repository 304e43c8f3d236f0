import type { Agreement } from './shapes/telling/spoken';

// What Portuguese and Spanish write alike.

/** `17/11`, `17/11/2027`. Months count from 0. */
export const slashed = (day: number, month: number, year: number | undefined): string =>
  `${day}/${month + 1}${year === undefined ? '' : `/${year}`}`;

/** `corrida`, `corridos`. */
export const running = ({ isSingular, isFeminine }: Agreement): string => `corrid${isFeminine ? 'a' : 'o'}${isSingular ? '' : 's'}`;
