import * as v from 'valibot';
import { lenient } from '../reading/lenient';

const bag = lenient(v.record(v.string(), v.unknown()));

/** What the product sends along with whatever is asked, by kind and id. */
export const assetsSchema = v.object({ Ticket: bag, User: bag, Organization: bag, Group: bag });

export type Assets = v.InferOutput<typeof assetsSchema>;

/** Of several answers as of one. */
export const joined = (all: readonly Assets[]): Assets => ({
  Ticket: Object.assign({}, ...all.map(({ Ticket }) => Ticket)) as Assets['Ticket'],
  User: Object.assign({}, ...all.map(({ User }) => User)) as Assets['User'],
  Organization: Object.assign({}, ...all.map(({ Organization }) => Organization)) as Assets['Organization'],
  Group: Object.assign({}, ...all.map(({ Group }) => Group)) as Assets['Group'],
});
