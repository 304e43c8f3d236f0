import { LONGEST_DOUBT } from '@/utils/background/alerts/sureAlerts';
import { partsOf } from '@/utils/sla/alerts/alert';
import { LEAST_APART } from '@/utils/sla/alerts/alertRules';
import type { Background } from '@/utils/background/createBackground';
import type { StoredTicket } from '@/utils/store/read/storedTicket';
import type { LedgerEntry } from '@/utils/store/said/saidRow';
import { halvesOf, type TicketStore } from '@/utils/store/ticketStore';
import { type DurationMs, type Instant, MINUTE, SECOND } from '@/utils/time/instant';
import { emptyShelf, memoryTicketStore, type Shelf } from '../../../support/world/memoryTicketStore';
import { monday } from '../../../support/tickets';
import { type World, worldAt } from '../../../support/world/workerLives';
import { Learned } from './learned';
import { cameDue, isSteady, mayTell, type Owed } from './oracle';
import { settings, SLOW } from './setting';

/** What the oracle and the worker may differ by: a `Date` tells no more than seconds. */
const SLACK = 2 * SECOND;

/** So long may an alert wait for its turn, since notifications keep their distance, and for its site: after an absence, before that turn, and in it. */
const LAG = LEAST_APART + 3 * LONGEST_DOUBT + 3 * SECOND;

/** One browser with Prazo in it, and everything that it was heard to say. */
export class Run {
  readonly shelf: Shelf = emptyShelf();
  readonly told = new Map<string, number>();
  /** May be told a second time, since the browser forgot that it told them. */
  readonly forgiven = new Set<string>();
  readonly complaints: string[] = [];
  readonly world: World;
  /** What was last noted before it is raised. A digest that the worker died of may be followed by another at the same instant, which tells less. */
  private sending: readonly LedgerEntry[] = [];
  private readonly raised = new Set<string>();
  private readonly learned = new Learned();
  /** Commits that fail, and how much of what they should have written is there all the same. */
  failingWrites = 0;
  torn: 'nothing' | 'said' | 'all' = 'nothing';
  /** Since everything was last well, the worker may have died or failed to write right after it raised something. */
  isShaken = false;
  /** How long the slow site takes for each answer. */
  slowMs: DurationMs = 0;
  isTabFrozen = false;
  /** By how much the computer's clock is ahead of the truth. */
  aheadMs: DurationMs = 0;
  tickets = 0;

  constructor() {
    this.world = worldAt(monday('09:00'), settings, this.fragile(memoryTicketStore(this.shelf)));
    const { browser, desk } = this.world;
    desk.clock = () => this.now();
    desk.delay = ({ origin }) => (SLOW.startsWith(origin) ? this.slowMs : 0);
    browser.allowedOrigins.add(new URL(SLOW).origin);
    const { notify } = browser.platform;
    Object.assign(browser.platform, {
      notify: async (id: string, notification: never) => {
        this.hear(id);
        await notify(id, notification);
      },
    });
  }

  /** The truth. */
  now(): Instant {
    return this.world.browser.now - this.aheadMs;
  }

  /** An event, at which the worker may die or fail. */
  async happen(event: (background: Background) => Promise<unknown>): Promise<void> {
    await this.world.happen(event).catch(() => undefined);
  }

  /** Nothing fails any more, and the worker is woken: by now everything owed was told. */
  async calm(): Promise<void> {
    this.failingWrites = 0;
    this.answerAgain();
    this.world.desk.faults.length = 0;
    this.world.desk.queueHides.length = 0;
    this.world.desk.cutsShort = false;
    this.world.dieBefore(Infinity);
    // What was planned by a clock that is put right only now may take another alarm.
    const lag = LAG + (this.isClockKnown() ? 0 : MINUTE);
    await this.world.happen((background) => background.onAlarm());
    await this.world.passUntil(this.world.browser.now + lag);
    this.isShaken = false;
    if (this.world.browser.notificationsAllowed && this.isClockKnown()) this.checkAllTold();
  }

  /** All of the browser but frozen tabs. */
  answerAgain(): void {
    const { silent } = this.world.browser;
    silent.clear();
    if (this.isTabFrozen) silent.set('tell', 'unheard');
  }

  /** The browser ends, and another one does not hang. */
  close(): void {
    this.answerAgain();
    this.world.stop();
    this.world.browser.alarmAt = undefined;
    this.forgetShown();
  }

  private fragile(store: TicketStore): TicketStore {
    return {
      ...store,
      commit: async (change) => {
        const isRaising = change.ledger?.some(({ id }) => id.startsWith('paced|'));
        if (isRaising) this.sending = change.ledger?.filter(({ state }) => state === 'sending') ?? [];
        const fails = this.failingWrites > 0;
        if (fails) this.failingWrites -= 1;
        if (!fails || this.torn === 'all') await store.commit(change);
        else if (this.torn === 'said') await store.commit(halvesOf(change)[0] ?? {});
        if (!fails || this.torn === 'all') this.learned.hear(change.tickets ?? [], this.now());
        if (fails) throw new Error('the disk is full');
      },
    };
  }

  /** Right after a jump nobody can know what time it is until the support center was asked. */
  private isClockKnown(): boolean {
    return [...this.shelf.sites.values()].every(({ clockOffsetMs = 0 }) => Math.abs(clockOffsetMs + this.aheadMs) < SLACK);
  }

  private hear(notification: string): void {
    const grouped = this.sending.filter(({ group }) => group === notification);
    const ids = notification.startsWith('digest|') ? grouped.map(({ id }) => id) : [notification];
    const isRaisedAgain = this.raised.has(notification);
    this.raised.add(notification);
    for (const id of ids) {
      // Only the answer to a button.
      if (partsOf(id).mark === 'putOff') continue;
      const times = (this.told.get(id) ?? 0) + 1;
      this.told.set(id, times);
      // Nobody can tell whether a digest that the worker died of had grown already.
      if (times > 1 && !this.forgiven.delete(id) && !(this.isShaken && isRaisedAgain)) this.complain(id, 'was told twice');
      if (this.isClockKnown()) this.checkOwed(id);
    }
  }

  private checkOwed(id: string): void {
    const { about, subject, mark, dueAt } = partsOf(id);
    const now = this.now();
    const stored = this.shelf.tickets.get(about);
    if (stored?.mine !== 1) {
      this.complain(id, 'is about a ticket of others');
      return;
    }
    const due = cameDue(stored, now + SLACK);
    const chain = due.filter((owed) => owed.chain === due.find((other) => other.id === id)?.chain);
    const owed = mark.startsWith('snoozed')
      ? this.snoozeIn(due, `${about}|${subject}`, mark, dueAt)
      : chain.find((other) => other.id === id);
    if (!owed) this.complain(id, 'was not owed');
    else if (this.isSeen(owed)) this.complain(id, 'was told though it was seen');
    else if (owed.at < (stored.watchedSince ?? 0)) this.complain(id, 'was of before the ticket was watched');
    else if (chain.some(({ at }) => at > owed.at && at < now - SLACK)) this.complain(id, 'was told though a later one had come');
    else if (!mayTell(stored, owed, now, this.world.browser.timeZone) && isSteady(now, this.world.browser.timeZone)) {
      this.complain(id, 'came at a time when nobody may be disturbed');
    }
  }

  private snoozeIn(due: readonly Owed[], chain: string, mark: string, dueAt: Instant): Owed | undefined {
    const at = Number(mark.slice('snoozed'.length));
    const isLive = due.some((owed) => owed.chain === chain && owed.dueAt === dueAt);
    return isLive && at <= this.now() + SLACK ? { id: `${chain}|${mark}|${dueAt}`, at, chain, dueAt } : undefined;
  }

  private isSeen({ chain, at, dueAt, isSame = (other) => other === dueAt }: Owed): boolean {
    const seen = [...this.shelf.ledger.values()].filter(({ id }) => id.startsWith(`${chain}|acknowledged|`));
    return seen.some((note) => {
      const deadline = partsOf(note.id).dueAt;
      return (note.at >= deadline || at < dueAt) && isSame(deadline);
    });
  }

  private checkAllTold(): void {
    const now = this.now();
    if (!isSteady(now, this.world.browser.timeZone)) return;
    for (const stored of this.shelf.tickets.values()) if (stored.mine === 1) this.checkTold(stored, now);
    for (const id of this.world.browser.shown.keys()) this.checkShown(id, now);
  }

  private checkTold(stored: StoredTicket, now: Instant): void {
    const wanted = cameDue(stored, now).filter((owed) => !this.isSeen(owed));
    const soon = cameDue(stored, now + SLACK);
    if (soon.some(({ at }) => Math.abs(at - now) <= SLACK)) return;
    for (const chain of new Set(wanted.map((owed) => owed.chain))) {
      const latest = wanted
        .filter((owed) => owed.chain === chain)
        .toSorted((a, b) => a.at - b.at)
        .at(-1);
      if (!latest || latest.at < (stored.watchedSince ?? 0) || Math.max(latest.at, this.learned.at(stored.key)) > now - LAG) continue;
      const mayBeTold = (at: Instant): boolean => mayTell(stored, latest, at, this.world.browser.timeZone);
      if (!mayBeTold(now) || !mayBeTold(now - LAG)) continue;
      if (!this.told.has(latest.id) && !this.wasToldAgain(latest) && !this.isPutOff(latest, now))
        this.complain(latest.id, `was owed since ${latest.at} and not told`);
      this.checkSnoozes(stored, latest, now);
    }
  }

  /** What is on the screen holds, or what says more has its turn still to come. What was learned this late is being told still. */
  private checkShown(notification: string, now: Instant): void {
    const { about, subject, mark, dueAt } = partsOf(notification);
    if (notification.startsWith('digest|') || mark === 'putOff' || this.learned.at(about) > now - LAG) return;
    const stored = this.shelf.tickets.get(about);
    const dueBy = (at: Instant): readonly Owed[] => (stored?.mine === 1 ? cameDue(stored, at) : []);
    const isSnoozed = mark.startsWith('snoozed');
    const own = dueBy(now + SLACK).filter(
      ({ id }) => id === notification || (isSnoozed && id.startsWith(`${about}|${subject}|`) && id.endsWith(`|${dueAt}`)),
    );
    const later = dueBy(now - LAG).filter(({ chain, at }) => own.some((each) => each.chain === chain && each.at < at && !isSnoozed));
    if (own.length === 0 || later.some((each) => !this.isSeen(each))) this.complain(notification, 'is shown and does not hold');
  }

  private snoozesOf({ chain, dueAt }: Owed): readonly LedgerEntry[] {
    return [...this.shelf.ledger.values()].filter(({ id }) => id.startsWith(`${chain}|snoozed`) && id.endsWith(`|${dueAt}`));
  }

  private wasToldAgain(latest: Owed): boolean {
    return this.snoozesOf(latest).some(({ id }) => this.told.has(id));
  }

  private isPutOff(latest: Owed, now: Instant): boolean {
    return this.snoozesOf(latest).some((snooze) => snooze.at >= latest.at && until(snooze) > now - LAG);
  }

  /** The last snooze comes back, unless something later was told instead. */
  private checkSnoozes(stored: StoredTicket, latest: Owed, now: Instant): void {
    const last = this.snoozesOf(latest)
      .toSorted((a, b) => until(a) - until(b))
      .at(-1);
    if (!last || last.state !== 'snoozed' || latest.at > last.at || until(last) > now - LAG) return;
    const owed = { ...latest, at: until(last) };
    const { timeZone } = this.world.browser;
    if (!this.isSeen(owed) && mayTell(stored, owed, now, timeZone) && mayTell(stored, owed, now - LAG, timeZone))
      this.complain(last.id, 'was put off and did not come back');
  }

  complain(id: string, what: string): void {
    this.complaints.push(`${new Date(this.now()).toISOString()} ${id} ${what}`);
  }

  /** What the browser shows is gone with it; what was raised and not yet noted may come again. */
  forgetShown(): void {
    const unnoted = [...this.shelf.ledger.values()].filter(({ id, state }) => state === 'sending' && this.told.has(id));
    if (this.isShaken) for (const { id } of unnoted) this.forgiven.add(id);
    this.world.browser.shown.clear();
  }
}

const until = ({ id }: LedgerEntry): Instant => Number(partsOf(id).mark.slice('snoozed'.length));
