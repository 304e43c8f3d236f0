import { textsOf } from '../../texts';

/** What a page says of alerts that no notification may tell. */
export interface UntoldTexts {
  readonly region: string;
  readonly more: (count: number) => string;
  readonly why: string;
  readonly acknowledge: string;
  readonly failed: (why: string) => string;
}

export const untoldTexts = textsOf<UntoldTexts>('untold');
