import * as v from 'valibot';
import type { FormDraft } from '../../../messages/circumstances';
import { type Language, LANGUAGES } from '../../../language/language';
import { HOUR, type DurationMs, type Instant } from '../../../time/instant';
import type { SiteId } from '../../../tickets/ticket';
import type { Ports } from '../../ports';

/** What is half filled in is kept for so long. */
const DRAFT_KEPT: DurationMs = HOUR;
/** The oldest go first. */
const MOST_DRAFTS = 20;
/** Surprises, and customers. */
const MOST_PUT_AWAY = 200;

const left = v.object({
  drafts: v.array(v.object({ ticket: v.string(), form: v.string(), values: v.record(v.string(), v.string()), at: v.number() })),
  putAway: v.array(v.object({ ticket: v.string(), surprise: v.string() })),
  /** Of records, by customer, the latest first. */
  languages: v.optional(v.array(v.object({ customer: v.string(), language: v.picklist(LANGUAGES) })), () => []),
});

type Left = v.InferOutput<typeof left>;

const NOTHING: Left = { drafts: [], putAway: [], languages: [] };

/** What cannot be read was nothing of weight. */
async function leftOn(ports: Pick<Ports, 'left' | 'now'>, site: SiteId): Promise<Left> {
  const text = await ports.left.read(site);
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), left), text);
  if (!result.success) return NOTHING;
  const { drafts, ...kept } = result.output;
  return { ...kept, drafts: drafts.filter(({ at }) => isFresh(at, ports.now())) };
}

const isFresh = (at: Instant, now: Instant): boolean => at > now - DRAFT_KEPT && at <= now + DRAFT_KEPT;

export interface LeftOnTicket {
  readonly draft: FormDraft | undefined;
  /** Keys of surprises. */
  readonly putAway: readonly string[];
  /** In which the customer gets its records. */
  readonly language: Language | undefined;
}

export async function leftOnTicket(
  ports: Pick<Ports, 'left' | 'now'>,
  site: SiteId,
  ticket: string,
  customer?: string,
): Promise<LeftOnTicket> {
  const { drafts, putAway, languages } = await leftOn(ports, site);
  const draft = drafts.find((each) => each.ticket === ticket);
  return {
    draft: draft && { form: draft.form, values: draft.values },
    putAway: putAway.filter((each) => each.ticket === ticket).map(({ surprise }) => surprise),
    language: languages.find((each) => each.customer === customer)?.language,
  };
}

/** One draft a ticket: another form takes the place of the one before. */
export async function keepDraft(
  ports: Pick<Ports, 'left' | 'now'>,
  site: SiteId,
  ticket: string,
  draft: FormDraft | undefined,
): Promise<void> {
  const before = await leftOn(ports, site);
  const others = before.drafts.filter((each) => each.ticket !== ticket);
  if (draft === undefined && others.length === before.drafts.length) return;
  const drafts = draft ? [{ ticket, ...draft, at: ports.now() }, ...others].slice(0, MOST_DRAFTS) : others;
  await ports.left.write(site, JSON.stringify({ ...before, drafts }));
}

export async function putAway(ports: Pick<Ports, 'left' | 'now'>, site: SiteId, ticket: string, surprise: string): Promise<void> {
  const before = await leftOn(ports, site);
  const away = [{ ticket, surprise }, ...before.putAway.filter((each) => each.ticket !== ticket || each.surprise !== surprise)];
  await ports.left.write(site, JSON.stringify({ ...before, putAway: away.slice(0, MOST_PUT_AWAY) }));
}

export async function keepLanguage(ports: Pick<Ports, 'left' | 'now'>, site: SiteId, customer: string, language: Language): Promise<void> {
  const before = await leftOn(ports, site);
  const languages = [{ customer, language }, ...before.languages.filter((each) => each.customer !== customer)];
  await ports.left.write(site, JSON.stringify({ ...before, languages: languages.slice(0, MOST_PUT_AWAY) }));
}
