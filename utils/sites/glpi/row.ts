import * as v from 'valibot';
import { id, lenient, numericId, readable, word } from '../reading/lenient';

/** Columns of the product's search, whose numbers are fixed. */
export const columns = {
  title: 1,
  id: 2,
  priority: 3,
  requester: 4,
  technician: 5,
  status: 12,
  type: 14,
  openedAt: 15,
  resolveBy: 18,
  modifiedAt: 19,
  entity: 80,
  isResolveLate: 82,
  ownedAfter: 150,
  ownBy: 155,
  isOwnLate: 159,
};

/** One, several or nobody: the product tells them as a number, a text or a list. */
const people = v.fallback(
  v.pipe(
    v.union([
      v.pipe(
        id,
        v.transform((one) => [one]),
      ),
      v.pipe(
        v.array(v.unknown()),
        v.transform((all) => readable(id, all)),
      ),
    ]),
    v.transform((all) => all.filter((one) => one !== '0')),
  ),
  [],
);

export const ticketSchema = v.pipe(
  v.object({
    [columns.id]: numericId,
    [columns.title]: lenient(v.string()),
    [columns.priority]: lenient(id),
    [columns.requester]: people,
    [columns.technician]: people,
    [columns.status]: lenient(id),
    [columns.type]: lenient(id),
    [columns.openedAt]: lenient(word),
    [columns.modifiedAt]: lenient(word),
    [columns.entity]: lenient(word),
    [columns.resolveBy]: lenient(word),
    [columns.isResolveLate]: lenient(id),
    [columns.ownedAfter]: lenient(id),
    [columns.ownBy]: lenient(word),
    [columns.isOwnLate]: lenient(id),
  }),
  v.transform((row) => ({
    id: row[columns.id] as string,
    title: row[columns.title] as string | undefined,
    priority: row[columns.priority] as string | undefined,
    requesters: row[columns.requester] as readonly string[],
    technicians: row[columns.technician] as readonly string[],
    status: row[columns.status] as string | undefined,
    type: row[columns.type] as string | undefined,
    openedAt: row[columns.openedAt] as string | undefined,
    modifiedAt: row[columns.modifiedAt] as string | undefined,
    entity: row[columns.entity] as string | undefined,
    resolveBy: row[columns.resolveBy] as string | undefined,
    isResolveLate: row[columns.isResolveLate] as string | undefined,
    ownedAfter: row[columns.ownedAfter] as string | undefined,
    ownBy: row[columns.ownBy] as string | undefined,
    isOwnLate: row[columns.isOwnLate] as string | undefined,
    isTrashed: false,
  })),
);

export type GlpiTicket = v.InferOutput<typeof ticketSchema>;
