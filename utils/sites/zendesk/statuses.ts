import * as v from 'valibot';
import { plainWord } from '../../sla/words/words';
import type { RecordedEvent } from '../../tickets/ticketRecord';
import type { Instant } from '../../time/instant';
import { askJson } from '../reading/jsonAnswer';
import { id, lenient, readable, word } from '../reading/lenient';
import type { Get } from '../siteAnswer';
import { unlessRefused } from '../reading/unlessRefused';
import { zendeskProduct } from './product';

/** One of the statuses into which an account may divide a category, each of which has a first one. */
export interface OwnStatus {
  readonly category: string;
  /** What agents call it; its category where that is all there is to say. */
  readonly word: string;
}

/** By number. */
export type OwnStatuses = ReadonlyMap<string, OwnStatus>;

const allSchema = v.object({ custom_statuses: v.array(v.unknown()) });
const statusSchema = v.object({ id, agent_label: word, status_category: word, default: lenient(v.boolean()) });

const { statuses: meanings } = zendeskProduct.defaults;
const isCategory = (label: string): boolean => Object.hasOwn(meanings, plainWord(label));

/** None where the product does not tell them. Those that were deleted are not told. */
export async function ownStatusesOf(get: Get): Promise<OwnStatuses> {
  const told = await unlessRefused(askJson(get, '/api/v2/custom_statuses', allSchema));
  return new Map(
    readable(statusSchema, told?.custom_statuses ?? []).map(
      ({ id: number, agent_label: label, status_category: category, default: isFirst }) => [
        number,
        // A label that is another category's word would be taken for that category.
        { category, word: isFirst === true || isCategory(label) ? category : label },
      ],
    ),
  );
}

/** A change to `category`, to one of the account's own statuses, or to both; closing leaves the one that it had. */
export function statusEvent(at: Instant, category: string | undefined, own: OwnStatus | undefined): RecordedEvent | undefined {
  const isOwn = own !== undefined && (category === undefined || category === own.category);
  if (!isOwn) return category === undefined ? undefined : { at, kind: 'status', to: category };
  const meaning = own.word === own.category ? undefined : meanings[own.category];
  return { at, kind: 'status', to: own.word, ...(meaning && { meaning }) };
}
