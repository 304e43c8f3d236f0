import * as v from 'valibot';
import { plainWord } from '../../sla/words/words';
import type { RecordedEvent } from '../../tickets/ticketRecord';
import type { Instant } from '../../time/instant';
import { askJson } from '../reading/jsonAnswer';
import { namesById, nameOf } from '../reading/naming';
import { id, lenient, readable, word } from '../reading/lenient';
import type { Get } from '../siteAnswer';
import { unlessRefused } from '../reading/unlessRefused';
import { zendeskProduct } from './product';

/** One of the statuses into which an account may divide a category, each of which has a first one. */
export interface OwnStatus {
  readonly category: string;
  readonly id: string;
  /** What agents call it; its category where that is all there is to say. */
  readonly word: string;
  /** What it is called without what tells it from another of that name. */
  readonly aka?: string | undefined;
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
  const all = readable(statusSchema, told?.custom_statuses ?? []);
  const names = namesById(all.map((each) => ({ id: each.id, name: each.agent_label, sort: each.status_category })));
  return new Map(
    all.map(({ id: number, agent_label: label, status_category: category, default: isFirst }) => [
      number,
      // A label that is another category's word would be taken for that category.
      isFirst === true || isCategory(label)
        ? { id: number, category, word: category, aka: undefined }
        : { id: number, category, ...nameOf(names, number, undefined) },
    ]),
  );
}

type StatusEvent = Extract<RecordedEvent, { kind: 'status' }>;

/** A change to `category`, to one of the account's own statuses, or to both; closing leaves the one that it had. */
export function statusEvent(at: Instant, category: string | undefined, own: OwnStatus | undefined): StatusEvent | undefined {
  const isOwn = own !== undefined && (category === undefined || category === own.category);
  if (!isOwn) return category === undefined ? undefined : { at, kind: 'status', to: category };
  const meaning = own.word === own.category ? undefined : meanings[own.category];
  const { id: number, word: to, aka } = own;
  if (to === own.category) return { at, kind: 'status', to };
  return { at, kind: 'status', to, id: number, ...(aka !== undefined && { aka }), ...(meaning && { meaning }) };
}
