import * as v from 'valibot';
import type { OfficeName } from '../../messages/officeNames';
import { id, MOST_TICKETS, nothing, type Requests, textOf, ticketKey } from '../../messages/requests';
import { SILENCES } from '../../sla/alerts/silenceLength';
import { parsed } from '../../store/parsed';
import type { SettingsChange } from '../../store/settings/patch';
import { MOST_ASKED } from '../../sites/taught/shownWords';
import { siteAddress } from '../../store/settings/schema/siteSchema';
import { taughtSchema } from '../../store/settings/schema/taughtSchema';
import { toldWordsSchema } from '../../store/settings/schema/toldWordsSchema';
import { factRequests } from './stated/factRequests';

/** Sent as a header, which holds nothing but printable ASCII. */
const token = v.pipe(v.string(), v.trim(), v.regex(/^[\x21-\x7e][\x20-\x7e]{0,999}$/, 'no API token'));

/** What comes of it is checked where it is applied: a field alone does not tell whether it fits. */
const change: v.GenericSchema<unknown, SettingsChange> = v.object({
  path: v.pipe(v.array(v.pipe(v.string(), v.maxLength(2_500))), v.minLength(1), v.maxLength(12)),
  to: v.optional(v.unknown()),
});
const MOST_CHANGES = 20_000;
const patch = v.pipe(v.array(change), v.maxLength(MOST_CHANGES));

const ticketKeys = v.pipe(v.array(ticketKey), v.maxLength(MOST_TICKETS));
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'not a date YYYY-MM-DD'));

const alertWord = v.picklist(['snooze', 'acknowledge', 'watch', 'unwatch']);

const askedKind = v.picklist(['status', 'priority']);
const askedText = v.pipe(v.string(), v.maxLength(500));

const errorText = textOf(5_000);

const requests: Requests<OfficeName> = {
  'alert/say': v.object({ ticket: ticketKey, word: alertWord }),
  'page/say': v.object({ id, word: alertWord }),
  'page/calendar': v.object({ calendar: id, date }),
  'page/days': v.object({ calendar: id, dates: v.pipe(v.array(date), v.maxLength(100)) }),
  'page/mishap': v.object({ name: errorText, message: errorText, stack: errorText }),
  'page/acknowledge': v.object({ asOf: v.number() }),
  'queue/list': v.union([
    v.strictObject({ own: v.literal(true) }),
    v.strictObject({ keys: ticketKeys }),
    v.strictObject({ after: v.pipe(v.string(), v.maxLength(2_000)) }),
  ]),
  'queue/read': v.optional(v.object({ keys: v.exactOptional(ticketKeys) })),
  'queue/refresh': nothing,
  'settings/read': nothing,
  ...factRequests,
  'page/lesson': nothing,
  'page/teach': taughtSchema,
  'page/words': v.pipe(v.array(v.object({ kind: askedKind, word: askedText })), v.maxLength(MOST_ASKED)),
  'page/decide': v.pipe(
    v.object({ kind: askedKind, word: askedText, meaning: v.optional(v.pipe(v.string(), v.maxLength(200))) }),
    v.transform(({ kind, word, meaning }) => ({ kind, word, meaning })),
  ),
  'mapping/read': nothing,
  'mishaps/read': nothing,
  'site/add': v.object({ address: v.pipe(v.string(), v.maxLength(2_000)) }),
  'site/import': v.object({ site: siteAddress, lesson: taughtSchema, words: toldWordsSchema }),
  'settings/patch': patch,
  'settings/try': v.object({ patch, ticket: v.exactOptional(v.pipe(v.string(), v.maxLength(200))) }),
  'site/test': v.object({ site: v.string() }),
  'site/switchUser': v.object({ site: v.string() }),
  'tokens/read': nothing,
  'token/save': v.pipe(
    v.object({ site: v.string(), token: v.optional(token) }),
    v.transform(({ site, token: given }) => ({ site, token: given })),
  ),
  'alert/silence': v.object({ length: v.picklist([...SILENCES, 'end']) }),
  'alert/test': nothing,
  'site/remove': v.object({ site: v.string() }),
};

/** What arrives is not trusted to be what the name promises. Throws an error that names what is wrong. */
export const parseOfficeRequest = (name: OfficeName, raw: unknown): unknown => parsed(requests[name], raw, name);
