import type { AlertWord } from '../../messages/protocol';
import { textsOf } from '../texts';

export interface AlertMenuTexts {
  readonly alertsOf: (ticket: string) => string;
  readonly choices: Readonly<Record<AlertWord, string>>;
  /** How its alerts stand, each a sentence. */
  readonly state: { readonly snoozed: (until: string) => string; readonly seen: string; readonly nobodys: string };
  readonly failed: (why: string) => string;
}

export const alertMenuTexts = textsOf<AlertMenuTexts>('alertMenu');
