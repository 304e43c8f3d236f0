import { textsOf } from '../texts';

/** Why Prazo and the support center seem to disagree: cause and effect between asterisks, then what the support center says. */
export interface ReasonTexts {
  readonly answered: (when: string, status: string) => string;
  readonly severity: (name: string, when: string, isFromStart: boolean, due: string, was: string) => string;
  readonly reopened: Readonly<Record<'continue' | 'newCycle' | 'whole', (when: string) => string>>;
  readonly contract: (when: string, due: string, was: string) => string;
  readonly native: (site: string, when: string, ignoresPauses: boolean) => string;
  /** The support center tells no replies of the support. */
  readonly unseenAnswer: (site: string) => string;
  readonly lacking: (words: string, when: string | undefined) => string;
}

export const reasonTexts = textsOf<ReasonTexts>('reasons');
