import type { Surprise } from '@/utils/sla/surprise/surprise';

/** What can be done about it here. */
export type NextStep = 'pauseAgain' | 'noAnswer' | 'sum' | 'pauseEarlier' | 'answered';

export const nextSteps: Readonly<Record<Surprise['cause'], readonly NextStep[]>> = {
  answered: ['pauseAgain', 'noAnswer'],
  severity: ['sum'],
  reopened: ['sum'],
  contract: ['sum'],
  native: ['sum'],
  unseenAnswer: ['answered'],
  lacking: ['pauseEarlier'],
};
