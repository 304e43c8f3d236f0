import type { TaughtFieldName } from '../../sites/taught/definition';
import { textsOf } from '../texts';

export type TeachStep = TaughtFieldName | 'row';

/** Every word of the lesson by pointing. */
export interface TeachTexts {
  readonly title: string;
  readonly ask: Readonly<Record<TeachStep, string>>;
  readonly how: string;
  readonly notShown: string;
  readonly oneTicket: string;
  readonly back: string;
  readonly cancel: string;
  readonly step: (at: number, of: number) => string;
  readonly missing: Readonly<Record<TeachStep, string>>;
  readonly found: (tickets: number) => string;
  readonly columns: Readonly<Record<TaughtFieldName, string>>;
  readonly notRead: string;
  readonly zone: string;
  readonly order: string;
  readonly orders: Readonly<Record<'dmy' | 'mdy', string>>;
  readonly mine: string;
  readonly everybody: string;
  readonly save: string;
  readonly saved: string;
  readonly notSaved: (why: string) => string;
  readonly map: string;
  readonly close: string;
}

export const teachTexts = textsOf<TeachTexts>('teach');
