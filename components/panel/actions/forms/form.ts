import type { FieldName, FormName } from '@/utils/language/shapes/actions/actions';
import type { Statement } from '@/utils/messages/statement';
import type { Refusal } from '@/utils/sla/facts/refusal';
import type { FactBody } from '@/utils/tickets/fact';
import type { IconShape } from '../../../icon/stateIcons';
import type { Fault, Field, Known, Values } from '../field';

/** Everything about one form that is not a word. */
export interface Form {
  readonly id: FormName;
  readonly icon: IconShape;
  readonly fields: (known: Known) => readonly Field[];
  /** What stands in the fields at first. */
  readonly begin: (known: Known) => Values;
  /** What it states; `undefined` while something is missing. */
  readonly bodyOf: (values: Values, known: Known) => FactBody | undefined;
  /** What goes along with it. */
  readonly alsoSays?: (values: Values, known: Known) => Pick<Statement, 'coversCustomer'>;
  readonly noteOf?: (values: Values, known: Known) => string;
  /** What is wrong with it besides what every field asks for itself. */
  readonly faults?: (values: Values, known: Known) => readonly Fault[];
  /** Where a refusal is told. */
  readonly refusedAt: Partial<Readonly<Record<Refusal, FieldName>>>;
}

export const joinedText = (...parts: readonly (string | undefined)[]): string =>
  parts
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
    .join(' · ');

/** Absent where nothing was written. */
export const written = (text: string | undefined): string | undefined => text?.trim() || undefined;
