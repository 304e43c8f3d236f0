import type { Handlers } from '../messages/listen';
import { type OfficeName, officeNames } from '../messages/officeNames';
import type { PageContext } from '../messages/protocol';
import type { Sender } from '../messages/sender';
import type { Site } from '../sites/site';
import type { ShownTicket } from '../sites/siteAdapter';
import { thresholdsByPolicy } from '../sla/alerts/thresholds';
import type { InTurn } from '../store/inTurn';
import { clockOffset } from './wake/correctedClock';
import { type InForce, readInForce } from './inForce';
import type { Ports } from './ports';
import { allowedSite, siteOf } from './sites/siteAt';
import type { ShownReader } from './sync/readShown';
import type { Waking } from './wake/wake';

/** What the worker answers, request by request. Every one of them may be the event that woke it. */
export function requestHandlers(ports: Ports, storeTurn: InTurn, shown: ShownReader, time: Waking): Handlers {
  const { store, waitUntil } = ports;

  /** The request goes on as it came. */
  const atOffice = Object.fromEntries(
    officeNames.map((name) => [
      name,
      async (raw: unknown, sender: Sender) => (await ports.office()).answer({ ports, storeTurn, time }, name, raw, sender),
    ]),
  ) as unknown as Pick<Handlers, OfficeName>;

  return {
    ...atOffice,
    'page/context': async (_, sender) => {
      const inForce = await readInForce(ports);
      const site = siteOf(inForce, sender);
      // Whether the clock is right is known from the sites.
      await store.sites();
      if (!site) return undefined;
      // Pages know lessons of today alone.
      const taught = site.taught?.version === 1 ? { taught: (await ports.reading()).lessonToday(site.taught) } : {};
      return { ...contextOf(ports, inForce, { ...site, ...taught }), isPanelFolded: await ports.panels.isFolded(site.id) };
    },
    'page/tickets': async (request, sender) => {
      const inForce = await readInForce(ports);
      const site = allowedSite(inForce, sender);
      const { pageTickets, parseShown } = await ports.reading();
      const asked = parseShown('page/tickets', request);
      const { redesign, ...reply } = await pageTickets(ports, shown, inForce, site, asked);
      if (redesign && asked.shown.length > 0 && sender.kind === 'page')
        waitUntil(
          ports.reading().then(({ pageFilled }) => pageFilled(ports, storeTurn, site, sender)),
          'page filled',
        );
      return reply;
    },
    'page/refresh': async (request, sender) => {
      const site = allowedSite(await readInForce(ports), sender);
      const { ids } = (await ports.reading()).parseShown('page/refresh', request);
      await shown.read(site, ids.map(unseen), 'inPerson');
      return undefined;
    },
    'page/language': async () => (await readInForce(ports)).language,
    'page/bare': async (_, sender) => {
      const site = allowedSite(await readInForce(ports), sender);
      if (sender.kind === 'page') await (await ports.reading()).pageBare(ports, storeTurn, site, sender);
      return undefined;
    },
    'page/views': async (_, sender) => {
      const inForce = await readInForce(ports);
      allowedSite(inForce, sender);
      if (sender.kind === 'page' && sender.frame) await ports.platform.injectViews(sender.frame, inForce.language, 'views');
      return undefined;
    },
    'page/spoken': async (_, sender) => {
      const inForce = await readInForce(ports);
      allowedSite(inForce, sender);
      if (sender.kind === 'page' && sender.frame) await ports.platform.injectViews(sender.frame, inForce.language, 'spoken');
      return undefined;
    },
    'page/texts': async (_, sender) => {
      const inForce = await readInForce(ports);
      allowedSite(inForce, sender);
      if (sender.kind === 'page' && sender.frame) await ports.platform.injectTexts(sender.frame, inForce.language, 'page');
      return undefined;
    },
  };
}

function contextOf(ports: Ports, { settings, language }: InForce, site: Site): PageContext {
  const { calendars, policies } = settings;
  return { site, language, calendars, thresholds: thresholdsByPolicy(policies), ...clockOffset(ports) };
}

/** Asked for by its id alone. */
const unseen = (id: string): ShownTicket => ({ id, status: undefined, priority: undefined, assignee: undefined });
