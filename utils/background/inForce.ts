import { compileCalendar } from '../calendar/compileCalendar';
import type { Calendars } from '../sla/clock/countedTime';
import { choosePolicy } from '../sla/policy/choose';
import { isNobody, NO_MAPPING } from '../sla/words/vocabulary';
import type { Policy, PolicyId } from '../sla/policy/policy';
import type { Site } from '../sites/site';
import type { Product } from '../sites/siteAdapter';
import type { ReadSettings, SettingsProblem } from '../store/settings/readSettings';
import type { Settings } from '../store/settings/settings';
import { type Language, languageOf } from '../language/language';
import type { SiteId } from '../tickets/ticket';
import type { TicketRecord } from '../tickets/ticketRecord';
import type { Ports } from './ports';

/** The settings, ready for use. Read anew for each event: no copy outlives a change. */
export interface InForce {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
  readonly language: Language;
  readonly calendars: Calendars;
  /** The computer's own zone: quiet hours are the analyst's, not the support's. */
  readonly timeZone: string;
  /** What new sites get. Its calendar's hours stand for "the support". */
  readonly standardPolicy: Policy;
  site(id: SiteId): Site | undefined;
  productOf(site: Site): Product | undefined;
  /** The policy of tickets for which no rule chooses another. */
  sitePolicy(site: Site): Policy;
  /** Whatever measures a ticket asks this one. */
  policyOf(site: Site, record: TicketRecord): Policy;
  /** Whether nobody has the ticket, by what assignees mean at its site. */
  isNobodys(record: Pick<TicketRecord, 'site' | 'assignee'>): boolean;
}

export const readInForce = async (ports: Pick<Ports, 'settings' | 'platform' | 'products'>): Promise<InForce> =>
  inForceBy(await ports.settings.read(), ports);

/** As if these were stored. */
export function inForceBy({ settings, problems }: ReadSettings, { platform, products }: Pick<Ports, 'platform' | 'products'>): InForce {
  const policyCalled = (policy: PolicyId): Policy | undefined => settings.policies.find(({ id }) => id === policy);
  const standardPolicy = policyCalled(settings.standardPolicy);
  if (!standardPolicy) throw new Error(`settings: there is no contract ${settings.standardPolicy}, and checked ones have their standard`);
  const siteCalled = (id: SiteId): Site | undefined => settings.sites.find((site) => site.id === id);
  const productOf = (site: Site): Product | undefined => products.find(({ id }) => id === site.adapter);
  return {
    settings,
    problems,
    language: languageOf(settings.language, platform.browserLanguage()),
    calendars: new Map(Object.entries(settings.calendars).map(([id, definition]) => [id, compileCalendar(definition)])),
    standardPolicy,
    timeZone: platform.timeZone(),
    site: siteCalled,
    productOf,
    sitePolicy: ({ policy }) => policyCalled(policy) ?? standardPolicy,
    policyOf: ({ policy: id }, record) => choosePolicy(settings, id, record)?.policy ?? standardPolicy,
    isNobodys({ site: id, assignee }) {
      const site = siteCalled(id);
      return isNobody(assignee, site?.mapping ?? NO_MAPPING, (site && productOf(site)?.defaults) ?? NO_MAPPING);
    },
  };
}
