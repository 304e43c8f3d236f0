import type { ReadonlySignal } from '@preact/signals';
import type { CalendarDefinition } from '@/utils/calendar/calendarDefinition';
import { closedDates, withEveryDate } from '@/utils/calendar/holidays/explainedDays';
import { type HolidayChoices, NO_HOLIDAYS } from '@/utils/calendar/holidays/holiday';
import type { Language } from '@/utils/language/language';
import type { AlertTest, SiteAddition, SiteHealth, SiteWords } from '@/utils/messages/protocol';
import type { SettingsTrial } from '@/utils/messages/settings/trial';
import type { CalendarId, Policy } from '@/utils/sla/policy/policy';
import type { Site } from '@/utils/sites/site';
import type { Mishap } from '@/utils/store/mishaps/mishap';
import type { SettingsPatch } from '@/utils/store/settings/patch';
import type { QueueList } from '@/utils/messages/queueList';
import type { Settings } from '@/utils/store/settings/settings';
import type { SiteId } from '@/utils/tickets/ticket';
import type { Instant } from '@/utils/time/instant';

/** What the options page shows. */
export interface OptionsModel {
  /** `undefined` until the worker answered for the first time. */
  readonly settings: ReadonlySignal<Settings | undefined>;
  readonly health: ReadonlySignal<readonly SiteHealth[]>;
  /** Sites whose origin the browser lets Prazo read. */
  readonly allowed: ReadonlySignal<ReadonlySet<SiteId>>;
  /** What could not be read and was kept aside, one sentence each. */
  readonly problems: ReadonlySignal<readonly string[]>;
  /** Some of these are of the settings, and last until they are saved. */
  readonly areSettingsDamaged: ReadonlySignal<boolean>;
  /** Asking the worker failed. */
  readonly trouble: ReadonlySignal<string | undefined>;
  readonly now: ReadonlySignal<Instant>;
  /** Where the analyst is. */
  readonly ownZone: string;
  readonly language: ReadonlySignal<Language>;
  /** Sites that have an API token. */
  readonly tokens: ReadonlySignal<ReadonlySet<SiteId>>;
  /** As last asked for. */
  readonly words: ReadonlySignal<readonly SiteWords[]>;
  readonly productOf: (adapter: string) => Product;
  /** What was taught of a site, as a colleague's Prazo reads it. */
  readonly lessonText: (site: Site) => string;
}

/** What an adapter reads. */
export interface Product {
  readonly name: string;
  /** The path below the site where the analyst finds an API token, or the address of a page that tells how; `undefined` where the product takes none. */
  readonly tokenPage: string | undefined;
  /** What a token must be allowed, by the product's own names. */
  readonly tokenScopes: readonly string[];
  /** A token names nobody there. */
  readonly asksEmail: boolean;
  /** It may write dates without telling their zone. */
  readonly hidesTimeZone: boolean;
}

/** What the analyst can do there. A promise that fails brings the reason as its message. */
/** What the browser does by keys, in its language; without keys where it gave them to something else. */
export interface KeyCommand {
  readonly what: string;
  readonly keys: string;
}

export interface OptionsActions {
  /** These four ask for a permission at once, within the click. It tells when that was given. */
  readonly addSite: (address: string, onAllowed?: () => void) => Promise<SiteAddition>;
  /** Opens the page, and the lesson by pointing on it. */
  readonly teach: (address: string) => Promise<void>;
  /** Adds the site that a colleague's text tells how to read, with what its words mean. */
  readonly importLesson: (text: string) => Promise<SiteAddition>;
  readonly allowSite: (site: SiteId) => Promise<void>;
  /** Replaces what was taught of a site. Brings how many words came along whose meaning was not decided yet. */
  readonly saveLesson: (site: SiteId, text: string) => Promise<number>;
  readonly testSite: (site: SiteId) => Promise<SiteHealth>;
  /** Without a token, forgets the one there is. */
  readonly saveToken: (site: SiteId, token: string | undefined) => Promise<SiteHealth>;
  /** Asks for the words of all sites anew; it counts every stored ticket, so only while they are shown. */
  readonly readWords: () => Promise<void>;
  /** What failed unexpectedly, the newest first. */
  readonly readMishaps: () => Promise<readonly Mishap[]>;
  readonly copy: (text: string) => Promise<void>;
  readonly readKeys: () => Promise<readonly KeyCommand[]>;
  /** The analyst's own tickets; where there are none, those of others. */
  readonly readRows: () => Promise<QueueList>;
  readonly openPage: (address: string) => void;
  /** How far the first start came, in words of its own; absent before it began, and once it has ended. */
  readonly keptStart: () => string | undefined;
  readonly keepStart: (text: string | undefined) => void;
  readonly testAlert: () => Promise<AlertTest>;
  readonly removeSite: (site: SiteId) => Promise<void>;
  /** What a saving of `wanted` would change, field by field. */
  readonly changesBetween: (shown: Settings, wanted: Settings) => SettingsPatch;
  /** What that would make of the tickets, and of the one that is called `ticket`; nothing is saved. */
  readonly trySettings: (shown: Settings, wanted: Settings, ticket: string) => Promise<SettingsTrial>;
  /** Changes what differs between what a form showed and what it wants, and nothing else: what was decided elsewhere meanwhile stays. */
  readonly save: (shown: Settings, wanted: Settings) => Promise<void>;
}

/** The policy of which the page shows thresholds and calendar: the standard one. */
export const shownPolicy = ({ policies, standardPolicy }: Settings): Policy | undefined => policies.find(({ id }) => id === standardPolicy);

/** The calendar that the policy on show counts by. */
export function shownCalendar(settings: Settings): { readonly id: CalendarId; readonly definition: CalendarDefinition } | undefined {
  const id = shownPolicy(settings)?.calendar ?? '';
  const definition = settings.calendars[id];
  return definition && { id, definition };
}

export const withTimeZone =
  (id: CalendarId, timeZone: string) =>
  (settings: Settings): Settings => {
    const calendar = settings.calendars[id];
    return calendar === undefined ? settings : { ...settings, calendars: { ...settings.calendars, [id]: { ...calendar, timeZone } } };
  };

/** Why the calendar is closed on its holidays; dates of which only the calendar knows are there without a name. */
export const shownHolidays = ({ calendars, holidays }: Settings, id: CalendarId): HolidayChoices =>
  withEveryDate(holidays[id] ?? NO_HOLIDAYS, calendars[id]?.holidays ?? []);

/** The calendar is closed on the dates that follow from the choices. */
export const withHolidays =
  (id: CalendarId, choices: HolidayChoices) =>
  (settings: Settings): Settings => {
    const calendar = settings.calendars[id];
    if (calendar === undefined) return settings;
    return {
      ...settings,
      calendars: { ...settings.calendars, [id]: { ...calendar, holidays: closedDates(choices) } },
      holidays: { ...settings.holidays, [id]: choices },
    };
  };

/** What each part of the options page is given. */
export interface OptionsProps {
  readonly model: OptionsModel;
  readonly actions: OptionsActions;
}
