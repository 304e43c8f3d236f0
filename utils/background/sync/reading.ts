import type { Site } from '../../sites/site';
import type { SiteClient } from '../../sites/siteAdapter';
import { isSiteError } from '../../sites/siteAnswer';
import type { InTurn } from '../../store/inTurn';
import type { PlanNote, SiteState, StoredTicket } from '../../store/read/storedTicket';
import type { StoreChange } from '../../store/ticketStore';
import { keyOf, type TicketRecord } from '../../tickets/ticketRecord';
import { DAY, type DurationMs, type Instant } from '../../time/instant';
import { announceSettings, type News } from '../announce';
import { type InForce, readInForce } from '../inForce';
import { lastOutcomes } from '../wake/outcomes';
import type { Ports } from '../ports';
import type { Known } from './merge';
import { siteErrorOf } from './asking/refusal';
import { adapterOf, clientOf } from './asking/siteClient';
import { endedBy, hearingOf } from './asking/hearing';
import { withRoom } from './room';
import { afterFailure, type Eagerness, mayAsk, stateOf } from '../due/siteState';

/** One question to one site: what to ask, what of the store the answer is merged with, and how. */
export interface Question<Answer> {
  readonly site: Site;
  readonly eagerness: Eagerness;
  ask(client: SiteClient): Promise<Answer>;
  /** Called after the answer came, so that nothing that was stored meanwhile is overwritten. */
  stored(): Promise<readonly StoredTicket[]>;
  /** What the answer tells of tickets. */
  told(answer: Answer): readonly TicketRecord[];
  merge(known: Known, answer: Answer): StoreChange;
}

/** `unchanged` also when the site was not asked, because it is to be left alone for now. */
export type Outcome = News | 'unchanged';

/** Asks a site and stores what it answers: either its tickets, or how it failed. `turn` keeps answers that come at once from overwriting each other. */
export async function read<Answer>(ports: Ports, turn: InTurn, question: Question<Answer>): Promise<Outcome> {
  const { site, eagerness } = question;
  const { store, now, clock } = ports;
  const before = await stateOf(ports, site.id);
  if (!mayAsk(before, eagerness, now())) return 'unchanged';
  const adapter = await adapterOf(ports, site);
  if (!adapter) return 'unchanged';
  const ended = endedBy(before, clock);
  if (ended) return turn(async () => noted(ports, before, await failed(ports, site, ended)));
  const askedAt = clock.machineNow();
  const believedMs = clock.offsetMs();
  const hearing = hearingOf(ports, turn, before);
  const token = adapter.takesToken && (await ports.tokens.read(site.id));
  const change = await question.ask(clientOf(ports, turn, adapter, site, token, hearing)).then(
    // By the clock as it is known once the answer came: it may be the first to tell that it is wrong.
    (answer) =>
      async ({ settings }: InForce) => {
        const known = await knownOf(ports, question, question.told(answer), askedAt + clock.offsetMs());
        return question.merge({ ...known, keptFor: settings.keptDays * DAY, bySession: token === undefined && !site.taught }, answer);
      },
    (cause: unknown) => () => failed(ports, site, cause),
  );
  return turn(async () => {
    // The analyst may have removed the site while it was being read.
    const inForce = await readInForce(ports);
    if (!inForce.site(site.id)) return 'unchanged';
    const offsetMs = hearing.offsetMs();
    if (offsetMs !== undefined) clock.learn(site.id, offsetMs);
    const hasMoved = clock.offsetMs() !== believedMs;
    const made = await change(inForce)
      .then((made) => withRoom(ports, before, made, inForce.settings.keptDays * DAY, now()))
      .catch((cause: unknown) => failed(ports, site, cause));
    const outcomes = await lastOutcomes(ports, inForce, made.forgetTickets ?? []);
    await store.commit({
      ...made,
      outcomes,
      ...(made.site && { site: withOffset(made.site, offsetMs) }),
      // What was looked at by a clock that was wrong was looked at too early or too late.
      ...(hasMoved && { plan: NEVER_LOOKED }),
    });
    if (hasMoved) announceSettings(ports, [site.id]);
    return outcomeOf(before, made);
  });
}

async function noted({ store }: Ports, before: SiteState, change: StoreChange): Promise<Outcome> {
  await store.commit(change);
  return outcomeOf(before, change);
}

/** Everything has to be looked at again. */
const NEVER_LOOKED: PlanNote = { basis: '', at: 0 };

const withOffset = (state: SiteState, clockOffsetMs: DurationMs | undefined): SiteState =>
  clockOffsetMs === undefined ? state : { ...state, clockOffsetMs };

async function knownOf<Answer>(ports: Ports, question: Question<Answer>, told: readonly TicketRecord[], askedAt: Instant): Promise<Known> {
  const state = await stateOf(ports, question.site.id);
  const isNew = state.queueReadAt === undefined;
  const wasLost = isNew && (await ports.store.problems()).some(({ what }) => what === 'database' || what === 'newer');
  const partial = told.filter(({ partialSince }) => partialSince !== undefined).map(keyOf);
  const observations = partial.length === 0 ? [] : await ports.store.observations(partial);
  return { state, stored: await question.stored(), observations, askedAt, now: ports.now(), wasLost };
}

/** A support center that fails is its own state; an adapter that does is Prazo's mishap too. */
async function failed(ports: Ports, { id: site, adapter: product }: Site, cause: unknown): Promise<StoreChange> {
  if (!isSiteError(cause)) await ports.mishaps.note('reading', cause, { product, end: 'state' });
  return { site: afterFailure(await stateOf(ports, site), siteErrorOf(cause), ports.now(), ports.random()) };
}

/** Views need not hear of a failure that goes on. One that begins or ends is told of with each ticket. */
function outcomeOf(before: SiteState, { tickets = [], absent = [], site }: StoreChange): Outcome {
  if (site?.failure !== before.failure) return 'all';
  const keys = [...tickets, ...absent].map(({ key }) => key);
  return keys.length > 0 ? keys : 'unchanged';
}
