import type { CalendarDefinition } from '../calendar/calendarDefinition';
import type { TicketClocks } from '../sla/clock/clock';
import type { CalendarId, PolicyId } from '../sla/policy/policy';
import type { ThresholdsByPolicy } from '../sla/alerts/thresholds';
import type { SiteWord } from '../sla/words/wordsInUse';
import type { Site } from '../sites/site';
import type { ShownTicket, UnreadHealth } from '../sites/siteAdapter';
import type { SiteFailure } from '../sites/siteAnswer';
import type { TaughtDefinition } from '../sites/taught/definition';
import type { ToldWords } from '../sla/words/takeWords';
import type { Language } from '../language/language';
import type { Mishap } from '../store/mishaps/mishap';
import type { Settings } from '../store/settings/settings';
import type { NativeLevel } from '../tickets/nativeDeadline';
import type { FieldDoubt } from '../tickets/ticketRecord';
import type { SiteId, TicketKey } from '../tickets/ticket';
import type { DurationMs, Instant } from '../time/instant';
import type { CalendarDaysProtocol, PageWordsProtocol } from './pageWords';
import type { Silence } from '../sla/alerts/silence';
import type { QueueProtocol } from './queueList';
import type { Stated, StatementProtocol } from './statement';
import type { SettingsProtocol } from './settings/trial';

/** One ticket as views show it: clocks, never bare numbers, so that they tick by themselves. */
export interface TicketView extends Stated {
  readonly key: TicketKey;
  readonly site: SiteId;
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly customer: string | undefined;
  readonly url: string;
  readonly isMine: boolean;
  /** Resolved or closed by now. */
  readonly isDone: boolean;
  /** The support center's own current words. */
  readonly status: string | undefined;
  readonly priority: string | undefined;
  readonly policy: PolicyId;
  readonly policyName: string;
  /** As its policy calls it; absent where the policy has no name of its own for it. */
  readonly severityName?: string;
  /** The policy's: its zone is the one of all times shown, also of a clock that counts around the clock. */
  readonly calendar: CalendarId;
  readonly clocks: TicketClocks;
  /** Words that the analyst has to map before this ticket has all its numbers. */
  readonly unmapped: readonly string[];
  /** When it was last read from the support center. */
  readonly readAt: Instant;
  /** It could not be read again since: what is shown is the last known. */
  readonly isStale: boolean;
  /** The first, where there are any: to see the ticket's own page settles all. */
  readonly doubt?: FieldDoubt;
  /** What the analyst asked of its alerts; absent when nothing. */
  readonly alerts?: TicketAlerts;
  /** Absent unless the analyst wants it, the product has one, and it was read. */
  readonly native?: NativeLevel;
}

/** Snoozes and acknowledgements hold for the deadline that they were asked for, and end when it moves. */
export interface TicketAlerts {
  /** Alerts that were given come again then. */
  readonly snoozedUntil?: Instant;
  /** Nothing is repeated any more. */
  readonly isAcknowledged?: boolean;
  /** Somebody else's ticket, or nobody's, of which the analyst wants the alerts. */
  readonly isWatched?: boolean;
  /** Nobody has it, and the analyst wants the alerts of such tickets. */
  readonly isNobodys?: boolean;
}

/** Alerts that came due while the browser shows no notifications: the pages of their support center tell them. */
export interface UntoldAlerts {
  readonly asOf: Instant;
  /** The first few, those longest overdue first. */
  readonly alerts: readonly { readonly id: string; readonly title: string; readonly message: string }[];
  /** How many there are besides. */
  readonly more: number;
}

/**
 * What the analyst can say to a ticket's alerts.
 * - `snooze`: puts off by a quarter of an hour what they told so far; a later one about the same deadline comes in its time.
 * - `acknowledge`: before a deadline, nothing more is told before it; after it, nothing is repeated.
 * - `watch`, `unwatch`: takes somebody else's ticket among those that alert, or out of them.
 */
export type AlertWord = 'snooze' | 'acknowledge' | 'watch' | 'unwatch';

/** How the reading of one site goes. */
export interface SiteHealth {
  readonly site: SiteId;
  readonly name: string;
  /** `undefined` while all is well. */
  readonly failure: SiteFailure | undefined;
  readonly detail: string | undefined;
  /** When the failure began. */
  readonly since: Instant | undefined;
  readonly readAt: Instant | undefined;
  readonly retryAt: Instant | undefined;
  /** It is read as the analyst taught it; absent where an adapter knows the product. */
  readonly isTaught?: boolean;
  /** It is the browser that does not let it be read. */
  readonly isPermissionGone?: boolean;
  /** What it lacks is given on the options page. */
  readonly lacks?: 'token' | 'timeZone';
  /** Its pages show no tickets where there should be some, although it answers: what to tell whoever maintains the adapter. */
  readonly redesign?: { readonly since: Instant; readonly report: string };
  /** Fields of a taught site that are not read, since when and why: `placed` are those that a lesson from before knew by their place alone. */
  readonly unread?: readonly UnreadHealth[];
}

/** Why an address was not added: the site's own failure, no product known there, no permission for its origin, or it is already on the list. */
export type SiteRefusal = SiteFailure | 'notRecognized' | 'notPermitted' | 'alreadyAdded';

/** What became of an address. A refusal is an answer, not an error: the view has words for each. */
export type SiteAddition =
  | { readonly outcome: 'added'; readonly site: Site }
  | { readonly outcome: 'refused'; readonly reason: SiteRefusal; readonly detail: string };

export interface AlertTest {
  /** `blocked`: the browser says that it blocks Prazo's notifications; `failed`: it refused this one, or took it and does not show it. */
  readonly outcome: 'shown' | 'blocked' | 'failed';
  readonly detail?: string;
}

/** What every view needs besides tickets in order to show and tick them. */
export interface ViewContext {
  /** To be added to the computer's clock, which the support center's `Date` proves wrong by more than two minutes; absent while it is right. */
  readonly clockOffsetMs?: DurationMs;
  /** The analyst's choice, else the browser's. */
  readonly language: Language;
  readonly calendars: Readonly<Record<CalendarId, CalendarDefinition>>;
  readonly thresholds: ThresholdsByPolicy;
}

export interface PageContext extends ViewContext {
  readonly site: Site;
  /** As the analyst left the panel of this site the last time. */
  readonly isPanelFolded?: boolean;
}

export interface QueueView extends ViewContext {
  readonly tickets: readonly TicketView[];
  readonly sites: readonly SiteHealth[];
  /** The calendar whose hours the popup's head tells. */
  readonly calendar: CalendarId;
  /** The last silence, maybe over by now. */
  readonly silence?: Silence;
  readonly oldAfterDays: number;
  /** Parts of the settings or the store that could not be read and were kept aside, one sentence each. */
  readonly problems: readonly string[];
  /** Some of them are of the settings, and last until these are saved. */
  readonly areSettingsDamaged?: true;
}

/** The words of one site, as its tickets, its mapping and the defaults know them. */
export interface SiteWords {
  readonly site: SiteId;
  /** The names of the queues in which its tickets lie. */
  readonly queues: readonly string[];
  /** Who its tickets are from, as they tell. */
  readonly customers: readonly string[];
  readonly words: readonly SiteWord[];
}

/** Every request to the worker: what goes in, what comes back. A request that fails comes back as an error with a message that names what is wrong. */
export interface Protocol extends QueueProtocol, StatementProtocol, PageWordsProtocol, CalendarDaysProtocol, SettingsProtocol {
  /** A content script asks what Prazo knows of the page it runs in; the worker goes by the sender's address, never by the page's word. */
  'page/context': { readonly request: undefined; readonly reply: PageContext | undefined };
  /** The tickets that a page shows now. Answered from the store at once; what is missing or differs from what is shown is then read, and `tickets/changed` follows. */
  'page/tickets': {
    readonly request: {
      readonly shown: readonly ShownTicket[];
      /** Ids of which this page says for the first time what it says now. Other pages that still say something older ask for nothing. */
      readonly news: readonly string[];
      /** Before these the page showed no ticket at all: it was just loaded, or the analyst has just come to them. */
      readonly hasArrived?: true;
      /** Those whose own page this is: they have a panel. */
      readonly opened?: readonly string[];
    };
    readonly reply: {
      readonly tickets: readonly TicketView[];
      readonly health: SiteHealth;
      /** Of the page's own site; absent while there are none. */
      readonly untold?: UntoldAlerts;
    };
  };
  /** The analyst has seen on a page what had come due by then. */
  'page/acknowledge': { readonly request: { readonly asOf: Instant }; readonly reply: undefined };
  /** What the analyst says, on the page, to the alerts of a ticket that it shows. */
  'page/say': { readonly request: { readonly id: string; readonly word: AlertWord }; readonly reply: undefined };
  /** The analyst asks for one page's tickets to be read again now. */
  'page/refresh': { readonly request: { readonly ids: readonly string[] }; readonly reply: undefined };
  /** The analyst showed Prazo the page that asks: its origin becomes a site that is read as taught, or is read so from now on. */
  'page/teach': { readonly request: TaughtDefinition; readonly reply: SiteAddition };
  /** The analyst folds the panel of the site that asks, or unfolds it. */
  'page/fold': { readonly request: { readonly isFolded: boolean }; readonly reply: undefined };
  /** In which language the analyst wants to read, for what runs in pages of no site yet. */
  /** Brings what a lesson needs from its first click on, to the page on which it is given. Answered once it is there. */
  'page/lesson': { readonly request: undefined; readonly reply: undefined };
  'page/language': { readonly request: undefined; readonly reply: Language };
  /** Brings the texts of the language in force to the content script that asks: it was registered with those of another. Answered once they are there. */
  'page/spoken': { readonly request: undefined; readonly reply: undefined };
  'page/texts': { readonly request: undefined; readonly reply: undefined };
  /** The page that asks was given time and shows no ticket. */
  'page/bare': { readonly request: undefined; readonly reply: undefined };
  /** Loads the panel and the tooltips into the page that asks: too heavy for pages where nobody looks at them. Answered once they are there. */
  'page/views': { readonly request: undefined; readonly reply: undefined };
  /** Something of Prazo failed in the page that asks. What may be kept of it is decided by the worker. */
  'page/mishap': {
    readonly request: { readonly name: string; readonly message: string; readonly stack: string };
    readonly reply: undefined;
  };
  'settings/read': { readonly request: undefined; readonly reply: Settings };
  /** What the words of each site mean, and which nobody has mapped. A mapping is changed by a patch of the settings. */
  'mapping/read': { readonly request: undefined; readonly reply: readonly SiteWords[] };
  /** What failed unexpectedly in the last 30 days, the newest first; it counts as looked at from now on. */
  'mishaps/read': { readonly request: undefined; readonly reply: readonly Mishap[] };
  /** Recognizes the product at an address for which the permission was just granted. */
  'site/add': { readonly request: { readonly address: string }; readonly reply: SiteAddition };
  /** Adds a site by what a colleague taught, for which the permission was just granted. */
  'site/import': {
    readonly request: { readonly site: SiteId; readonly lesson: TaughtDefinition; readonly words: ToldWords };
    readonly reply: SiteAddition;
  };
  /** Reads the site again now, whatever its back-off, and tells how that went. */
  'site/test': { readonly request: { readonly site: SiteId }; readonly reply: SiteHealth };
  /** The analyst says that the person who is signed in there now is the right one. */
  'site/switchUser': { readonly request: { readonly site: SiteId }; readonly reply: SiteHealth };
  /** The sites that have an API token. No token is ever told. */
  'tokens/read': { readonly request: undefined; readonly reply: readonly SiteId[] };
  /** Takes, replaces or, without one, forgets the API token of a site whose product takes one, and tells how reading goes with it. */
  'token/save': { readonly request: { readonly site: SiteId; readonly token: string | undefined }; readonly reply: SiteHealth };
  /** What the analyst says, elsewhere than on the ticket's own pages, to its alerts. */
  'alert/say': { readonly request: { readonly ticket: TicketKey; readonly word: AlertWord }; readonly reply: undefined };
  /** Raises a test alert and tells what the browser made of it. What the system hides after that cannot be seen. */
  'alert/test': { readonly request: undefined; readonly reply: AlertTest };
  'site/remove': { readonly request: { readonly site: SiteId }; readonly reply: undefined };
}

/** Told by the worker to every page of a site and to open extension pages: ask again. What it carries is a hint of what to ask for; without one: everything. Losing or repeating it does no harm. */
export interface Announcements {
  /** The tickets of which something else is known now, all of one site. */
  'tickets/changed': readonly TicketKey[] | undefined;
  'settings/changed': undefined;
}

export type RequestName = keyof Protocol;
export type AnnouncementName = keyof Announcements;
