import type { AlertTest } from '../../../messages/protocol';
import { textsOf } from '../../texts';

/** The test alert: what became of it, and what to do where it did not come. */
export interface TestAlertTexts {
  readonly title: string;
  readonly how: string;
  readonly send: string;
  readonly sending: string;
  readonly outcome: Readonly<Record<AlertTest['outcome'], string>>;
  readonly notSent: (why: string) => string;
}

export const testAlertTexts = textsOf<TestAlertTexts>('testAlert');
