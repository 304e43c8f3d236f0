import type { Holiday, HolidayKind } from './holiday';

// Where the library of holidays is not right, the law is. A test asks the library itself, and fails once a row is no longer needed.

/** Holds for the place and all that lies within it. */
interface Correction {
  readonly place: string;
  /** The law or decree that says so. */
  readonly source: string;
}

export interface DateCorrection extends Correction {
  /** `MM-DD` of each year from `from` on, or one date `YYYY-MM-DD`. */
  readonly on: string;
  readonly from?: number;
  /** What holds then; `undefined`: it is an ordinary day. */
  readonly holds?: Omit<Holiday, 'date'>;
}

export interface KindCorrection extends Correction {
  /** The library's rules, or the dates, that it takes for another kind. */
  readonly of: readonly string[];
  readonly kind: HolidayKind;
}

const diversity: Omit<Holiday, 'date'> = { name: 'Día del Respeto a la Diversidad Cultural', kind: 'public' };
const apostle: Omit<Holiday, 'date'> = { name: 'Santiago Apóstol', kind: 'public' };

export const dateCorrections: readonly DateCorrection[] = [
  {
    place: 'BR',
    source: 'Lei 14.759/2023',
    on: '11-20',
    from: 2024,
    holds: { name: 'Dia Nacional de Zumbi e da Consciência Negra', kind: 'public' },
  },
  { place: 'AR', source: 'Decreto 614/2025', on: '2025-10-10', holds: diversity },
  { place: 'AR', source: 'Decreto 614/2025', on: '2025-10-12' },
  { place: 'ES-MD', source: 'Decreto de fiestas laborales de la Comunidad de Madrid, 2024', on: '2024-07-25', holds: apostle },
  { place: 'ES-MD', source: 'Decreto de fiestas laborales de la Comunidad de Madrid, 2025', on: '2025-07-25', holds: apostle },
];

export const kindCorrections: readonly KindCorrection[] = [
  { place: 'BR', source: 'Lei 662/1949, Lei 9.093/1995: ponto facultativo', of: ['easter -48', 'easter -47'], kind: 'optional' },
  { place: 'AR', source: 'Ley 27.399, art. 6', of: ['easter -3'], kind: 'optional' },
  { place: 'AR', source: 'Decreto 106/2023', of: ['2024-04-01', '2024-06-21', '2024-10-11'], kind: 'optional' },
  { place: 'AR', source: 'Decreto 1027/2024', of: ['2025-05-02', '2025-08-15', '2025-11-21'], kind: 'optional' },
];

/** Whether what holds for `place` holds for `within`, codes as in a source's id. */
export const isWithin = (within: string, place: string): boolean => within === place || within.startsWith(`${place}-`);
