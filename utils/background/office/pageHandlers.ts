import { dayNames } from '../../calendar/holidays/dayNames';
import { NO_HOLIDAYS } from '../../calendar/holidays/holiday';
import type { Handlers } from '../../messages/listen';
import { readInForce } from '../inForce';
import type { Ports } from '../ports';
import { allowedSite } from '../sites/siteAt';

type PageName = 'page/days' | 'page/calendar' | 'page/fold' | 'page/mapping' | 'page/part' | 'page/mishap' | 'page/lesson';

/** What pages ask that changes nothing of tickets: scripts and texts for what is shown on them, options to open, names of days. */
export const pageHandlers = (ports: Ports): Pick<Handlers, PageName> => ({
  'page/days': async ({ calendar, dates }, sender) => {
    const inForce = await readInForce(ports);
    allowedSite(inForce, sender);
    const { holidays } = inForce.settings;
    return dayNames((Object.hasOwn(holidays, calendar) ? holidays[calendar] : undefined) ?? NO_HOLIDAYS, dates);
  },
  'page/calendar': async ({ calendar, date }, sender) => {
    allowedSite(await readInForce(ports), sender);
    await ports.platform.openOptionsAt(`calendar/${encodeURIComponent(calendar)}/${date}`);
    return undefined;
  },
  'page/fold': async ({ isFolded }, sender) => {
    await ports.panels.fold(allowedSite(await readInForce(ports), sender).id, isFolded);
    return undefined;
  },
  'page/mapping': async (_, sender) => {
    allowedSite(await readInForce(ports), sender);
    await ports.platform.openOptionsAt('mapping');
    return undefined;
  },
  'page/part': async (part, sender) => {
    const inForce = await readInForce(ports);
    allowedSite(inForce, sender);
    if (sender.kind === 'page' && sender.frame) await ports.platform.injectViews(sender.frame, inForce.language, part);
    return undefined;
  },
  'page/mishap': async (cause, sender) => {
    await ports.mishaps.note('page', cause, { product: allowedSite(await readInForce(ports), sender).adapter });
    return undefined;
  },
  'page/lesson': async (_, sender) => {
    if (sender.kind === 'page' && sender.frame) await ports.platform.injectLesson(sender.frame);
    return undefined;
  },
});
