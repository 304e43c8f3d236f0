import { textsOf } from '../../texts';

/** Since when a change holds that can begin at an instant. */
export interface SinceTexts {
  readonly since: string;
  readonly correction: string;
  readonly correctionHow: string;
  readonly change: string;
  readonly changeHow: string;
  readonly changeAt: string;
  readonly keeps: string;
  readonly wrongInstant: (typed: string) => string;
  readonly tooEarly: (since: string) => string;
  /** What a calendar is called that held until then. */
  readonly heldUntil: (calendar: string, until: string) => string;
}

export const sinceTexts = textsOf<SinceTexts>('since');
