import { unknownFields } from '@/utils/language/shapes/actions/record';
import type { RecordsTexts } from '@/utils/language/shapes/options/records';

const LONGEST = 2_000;

/** Why a record cannot be made of this text. */
export function faultOf(text: string, texts: RecordsTexts): string | undefined {
  const unknown = unknownFields(text);
  if (unknown.length > 0) return texts.unknown([...new Set(unknown)]);
  return text.length > LONGEST ? texts.tooLong(text.length, LONGEST) : undefined;
}
