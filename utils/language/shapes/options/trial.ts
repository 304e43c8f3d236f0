import { textsOf } from '../../texts';

/** What a draft of the settings would make of the tickets there are. */
export interface TrialTexts {
  readonly effect: string;
  readonly asking: string;
  readonly nothingMoves: (open: number) => string;
  readonly moves: (open: number, moved: number) => string;
  readonly becomeOverdue: (count: number) => string;
  readonly overdueNoLonger: (count: number) => string;
  readonly dueBefore: (label: string, before: string, after: string) => string;
  readonly noDue: string;
  readonly notTried: (why: string) => string;
}

export const trialTexts = textsOf<TrialTexts>('trial');
