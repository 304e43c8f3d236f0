import type { Mishap } from '../../store/mishaps/mishap';
import { textsOf } from '../texts';

/** What was being done when something failed, as far as an analyst tells it apart. */
export type MishapPlace = 'reading' | 'page' | 'wake' | 'notification' | 'request';

/** Every word of the options' advanced section. */
export interface AdvancedTexts {
  readonly mishaps: string;
  readonly when: string;
  readonly what: string;
  readonly times: string;
  readonly place: Readonly<Record<MishapPlace, string>>;
  readonly end: Readonly<Record<NonNullable<Mishap['end']>, string>>;
  readonly none: string;
  readonly report: string;
  readonly reportHow: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: (why: string) => string;
}

export const advancedTexts = textsOf<AdvancedTexts>('advanced');
