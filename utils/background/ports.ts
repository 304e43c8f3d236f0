import type { Language } from '../language/language';
import type { Surface } from '../language/surfaces';
import type { Frame } from '../messages/sender';
import type { ReadSite } from '../platform/scripts/contentScripts';
import type { ViewsPart } from '../platform/scripts/pageScripts';
import type { DesktopNotification } from '../platform/notifications';
import type { ToolbarBadge } from '../platform/toolbar';
import type { Product, SiteAdapter } from '../sites/siteAdapter';
import type { FoldedPanels } from '../store/foldedPanels';
import type { SettingsStore } from '../store/settings/settingsStore';
import type { SiteTexts } from '../store/siteTexts';
import type { TicketStore } from '../store/ticketStore';
import type { Unfinished } from '../store/unfinished';
import type { SiteId } from '../tickets/ticket';
import type { DurationMs, Instant, Now } from '../time/instant';
import type { Office } from './laterScripts';
import type { Surprises } from './office/surprises/script';
import type { Stated } from './office/stated/script';
import type { Mishaps } from './noted';
import type { Reading } from './sync/script';

/** What the worker needs of the browser; `utils/platform/` is the real one, tests simulate one that dies. */
export interface Platform {
  alarmAt(): Promise<Instant | undefined>;
  /** `undefined`: nothing ahead matters. */
  setAlarm(at: Instant | undefined): Promise<void>;
  notify(id: string, notification: DesktopNotification): Promise<void>;
  clearNotification(id: string): Promise<void>;
  shownNotifications(): Promise<readonly string[]>;
  areNotificationsAllowed(): Promise<boolean>;
  isSiteAllowed(address: string): Promise<boolean>;
  /** Unless one of these sites needs the same permission. */
  releaseSite(address: string, sites: readonly string[]): Promise<void>;
  /** Gives back what was allowed for addresses that became none of these sites. */
  releaseOthers(sites: readonly string[]): Promise<void>;
  openTicket(url: string): Promise<void>;
  /** What follows the section tells it what it is asked about: `calendar/aivo/2026-11-20`. */
  openOptionsAt(section: string): Promise<void>;
  tell(addresses: readonly string[], message: unknown): Promise<void>;
  registerContentScripts(sites: readonly ReadSite[], language: Language): Promise<void>;
  injectLesson(frame: Frame): Promise<void>;
  injectContentScripts(sites: readonly ReadSite[], language: Language): Promise<void>;
  injectTexts(frame: Frame, language: Language, surface: Surface): Promise<void>;
  injectViews(frame: Frame, language: Language, part: ViewsPart): Promise<void>;
  /** Whether a page that was answered well and asks for no password has nothing that matches `selector`; without one, the first two alone. */
  lacks(frame: Frame, selector: string | undefined): Promise<boolean>;
  paintToolbar(badge: ToolbarBadge): Promise<void>;
  browserLanguage(): string;
  /** The computer's. */
  timeZone(): string;
  /** Shows the queue, as a click on the toolbar icon does. */
  openQueue(): Promise<void>;
}

/** The computer's clock, and by how much the support centers prove it wrong. */
export interface CorrectedClock {
  /** When this life of the worker began, as the computer said. */
  readonly startedAt: Instant;
  /** What the computer says. */
  machineNow(): Instant;
  /** To be added to it; 0 while it is right. */
  offsetMs(): DurationMs;
  /** What the `Date` of one site's answer told. */
  learn(site: SiteId, offsetMs: DurationMs): void;
}

/** Everything that the worker's use cases do not decide themselves. */
export interface Ports {
  /** Of Prazo: a new one may look at tickets with other eyes. */
  readonly version: string;
  /** Corrected by what the support centers' clocks tell. */
  readonly now: Now;
  readonly clock: CorrectedClock;
  /** In [0, 1). */
  readonly random: () => number;
  readonly fetch: typeof fetch;
  readonly platform: Platform;
  readonly settings: SettingsStore;
  /** API tokens. */
  readonly tokens: SiteTexts;
  /** What clients keep for their next reading. */
  readonly memos: SiteTexts;
  readonly panels: FoldedPanels;
  /** What was left on the panels of a site: forms half filled in, and surprises put away. */
  readonly left: SiteTexts;
  readonly store: TicketStore;
  readonly unfinished: Unfinished;
  readonly products: readonly Product[];
  /** The adapters of all products, loaded when one is to be asked: a wake that asks nobody does without their code. */
  readonly adapters: () => Promise<readonly SiteAdapter[]>;
  /** What asks and merges, likewise. */
  readonly reading: () => Promise<Reading>;
  /** Loaded when it is asked, likewise. */
  readonly office: () => Promise<Office>;
  /** What answers the forms of ticket pages, likewise. */
  readonly stated: () => Promise<Stated>;
  /** Why the support center seems to say otherwise, loaded when that is asked. */
  readonly surprises: () => Promise<Surprises>;
  /** A timer of this worker's life, and how to stop it; what must not be lost has the alarm as well. */
  readonly after: (delay: DurationMs, task: () => void) => () => void;
  /** Unexpected failures. */
  readonly mishaps: Mishaps;
  /** Takes work that goes on after an answer was given. Its failure is noted under `where`, and must not end the worker. */
  readonly waitUntil: (work: Promise<unknown>, where: string) => void;
}
