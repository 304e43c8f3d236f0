import type { IconShape } from '../../icon/stateIcons';
import type { Circumstances } from '@/utils/messages/circumstances';
import type { ActionsTexts, ChoiceName, FieldName } from '@/utils/language/shapes/actions/actions';
import type { Reading } from '@/utils/language/telling/reading';
import type { TicketView } from '@/utils/messages/protocol';
import type { Instant } from '@/utils/time/instant';

/** By the fields' names, as they were typed. A moment has two: its name with `.date` and with `.time`. */
export type Values = Readonly<Record<string, string>>;

/** What a form goes by. */
export interface Known {
  readonly ticket: TicketView;
  readonly circumstances: Circumstances;
  readonly reading: Reading;
  readonly now: Instant;
  /** In which all its times are typed. */
  readonly zone: string;
  readonly texts: ActionsTexts;
}

export interface Option {
  readonly value: string;
  /** Absent: as the texts call a choice of that value. */
  readonly label?: string;
  readonly icon?: IconShape;
}

interface Common {
  readonly name: FieldName;
  /** Only while what was chosen before asks for it. */
  readonly isAsked?: (values: Values) => boolean;
  readonly isNeeded?: boolean;
}

export type Field = Common &
  (
    | { readonly type: 'choice'; readonly options: readonly Option[] }
    | { readonly type: 'select'; readonly options: readonly Option[] }
    | { readonly type: 'text' | 'area' | 'moment' | 'hours' }
  );

export const choices = (...values: readonly ChoiceName[]): readonly Option[] => values.map((value) => ({ value }));

/** Why what stands in a field cannot be stated, and what would do. */
export interface Fault {
  readonly field: FieldName;
  readonly text: string;
  readonly repair?: { readonly label: string; readonly values: Values };
}
