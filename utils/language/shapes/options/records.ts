import { textsOf } from '../../texts';
import type { RecordField, RecordKind } from '../actions/record';

/** Every word of the options' section about written records. */
export interface RecordsTexts {
  readonly language: string;
  readonly kinds: Readonly<Record<RecordKind, string>>;
  readonly how: string;
  /** What each field stands for. */
  readonly fields: Readonly<Record<RecordField, string>>;
  readonly insert: (field: string, kind: string) => string;
  readonly own: string;
  readonly standard: (kind: string) => string;
  readonly unknown: (fields: readonly string[]) => string;
  readonly tooLong: (length: number, most: number) => string;
}

export const recordsTexts = textsOf<RecordsTexts>('records');
