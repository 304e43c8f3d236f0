import type { Handlers } from '../../messages/listen';
import type { OfficeName } from '../../messages/officeNames';
import type { AlertWord, SiteHealth } from '../../messages/protocol';
import { Refused } from '../../messages/refused';
import type { Sender } from '../../messages/sender';
import type { Statement, StatementAnswer } from '../../messages/statement';
import { mishapLog } from '../../store/mishaps/mishapLog';
import { elsewhere } from '../../store/said/elsewhere';
import { patchedSettings } from '../../store/settings/parseSettings';
import { settingsCheck } from '../../store/settings/settingsCheck';
import type { FactId } from '../../tickets/fact';
import { type SiteId, type TicketKey, ticketKey } from '../../tickets/ticket';
import { announceSettings, announceTickets } from '../announce';
import { readInForce } from '../inForce';
import type { Office, OfficeParts } from '../laterScripts';
import { registerSites } from '../sites/contentScripts';
import { allowedSite } from '../sites/siteAt';
import { queueList } from '../views/queueList';
import { queueView } from '../views/queueView';
import { siteHealth } from '../views/siteHealth';
import { statesBySite } from '../views/ticketViews';
import { addSite } from './addSite';
import { acknowledgeShown, answerNotification } from './alerts/answerAlert';
import { digestParcel, leftOfDigest } from './alerts/digests';
import { lookAhead } from './alerts/lookAhead';
import { mappingView } from './mappingView';
import { openAlert } from './alerts/openAlert';
import { openMostUrgent } from './alerts/openMostUrgent';
import { parseOfficeRequest } from './officeRequests';
import { pageHandlers } from './pageHandlers';
import { decideOn, undecidedOn } from './taught/pageWords';
import { rebuildSettings } from './rebuild';
import { removeSite } from './removeSite';
import { sayTo } from './sayTo';
import { sealed } from './sealed';
import { permissionsChanged, startSites } from './startSites';
import { teachSite } from './taught/teachSite';
import { keepSilence } from './alerts/silence';
import { testAlert } from './alerts/testAlert';
import { toSaveToday } from './toSaveToday';
import { untoldAlerts } from './alerts/untold';
import { trySettings } from './contracts/trySettings';

export const office: Office = {
  async answer(parts, name, raw, sender) {
    const handle = officeHandlers(parts)[name] as (request: unknown, sender: Sender) => Promise<unknown>;
    return handle(parseOfficeRequest(name, raw), sender);
  },
  mishapLog,
  settingsCheck,
  elsewhere,
  answerNotification,
  digestParcel,
  leftOfDigest,
  lookAhead,
  permissionsChanged,
  rebuildSettings,
  startSites,
  toSaveToday,
  untoldAlerts,
  openAlert,
  openMostUrgent,
};

function officeHandlers({ ports, storeTurn, time: { catchUp, readSite } }: OfficeParts): Pick<Handlers, OfficeName> {
  const { store, waitUntil } = ports;

  async function readNow(id: SiteId): Promise<SiteHealth> {
    const inForce = await readInForce(ports);
    const site = inForce.site(id);
    if (!site) throw new Refused(`there is no site ${id}`);
    await readSite(site, 'inPerson');
    return siteHealth(site, statesBySite(await store.sites()), inForce);
  }

  /** What was kept is told at once: nobody who states something waits for alerts. */
  async function say(ticket: TicketKey, statement: Statement): Promise<StatementAnswer> {
    const { coverCustomer, sayFact } = await ports.stated();
    const answer = await sayFact(ports, storeTurn, ticket, statement);
    if (answer.outcome === 'saved' && statement.coversCustomer) await coverCustomer(ports, ticket);
    if (answer.outcome === 'saved') waitUntil(catchUp(), 'after a statement');
    return answer;
  }

  async function withdraw(ticket: TicketKey, fact: FactId): Promise<undefined> {
    await (await ports.stated()).withdrawFact(ports, storeTurn, ticket, fact);
    waitUntil(catchUp(), 'after a withdrawal');
  }

  async function sayToAlerts(ticket: TicketKey, word: AlertWord): Promise<undefined> {
    await sayTo(ports, storeTurn, ticket, word);
    await catchUp();
  }

  const ticketOn = async (sender: Sender, id: string): Promise<TicketKey> =>
    ticketKey(allowedSite(await readInForce(ports), sender).id, id);

  return {
    ...pageHandlers(ports),
    'alert/say': ({ ticket, word }) => sayToAlerts(ticket, word),
    'alert/silence': async ({ length }) => {
      await keepSilence(ports, length);
      announceSettings(
        ports,
        (await readInForce(ports)).settings.sites.map(({ id }) => id),
      );
      await catchUp();
      return undefined;
    },
    'page/say': async ({ id, word }, sender) => sayToAlerts(await ticketOn(sender, id), word),
    'page/acknowledge': async ({ asOf }, sender) => {
      const inForce = await readInForce(ports);
      const site = allowedSite(inForce, sender);
      announceTickets(ports, site.id, await storeTurn(() => acknowledgeShown(ports, inForce, site, asOf)));
      await catchUp();
      return undefined;
    },
    'queue/read': async (part) => queueView(ports, await readInForce(ports), part?.keys),
    'queue/list': async (part) => queueList(ports, await readInForce(ports), part),
    'queue/refresh': async () => {
      const inForce = await readInForce(ports);
      await Promise.all(inForce.settings.sites.map((site) => readSite(site, 'inPerson')));
      return undefined;
    },
    'settings/read': async () => (await ports.settings.read()).settings,
    'page/surprise': async ({ id }, sender) => {
      const key = await ticketOn(sender, id);
      return (await (await ports.surprises()).surprisesIn(ports, [key]))[key];
    },
    'queue/surprises': async ({ keys }) => (await ports.surprises()).surprisesIn(ports, keys),
    'page/circumstances': async ({ id }, sender) =>
      (await ports.stated()).circumstancesOf(ports, allowedSite(await readInForce(ports), sender), id),
    'page/history': async ({ id }, sender) =>
      sealed(await (await ports.stated()).clockHistory(ports, allowedSite(await readInForce(ports), sender), id)),
    'page/tryFacts': async ({ id, bodies, without = [] }, sender) =>
      (await ports.stated()).tryFacts(ports, allowedSite(await readInForce(ports), sender), id, bodies, without),
    'page/recordTexts': async ({ language, id }, sender) => {
      const { id: site } = allowedSite(await readInForce(ports), sender);
      if (sender.kind === 'page' && sender.frame) await ports.platform.injectTexts(sender.frame, language, 'record');
      const [stored] = id === undefined ? [] : await store.tickets([ticketKey(site, id)]);
      const customer = stored?.record.customer;
      if (customer === undefined) return undefined;
      const { keepLanguage } = await ports.stated();
      await storeTurn(() => keepLanguage(ports, site, customer, language));
      return undefined;
    },
    'page/keepDraft': async ({ id, draft }, sender) => {
      const site = allowedSite(await readInForce(ports), sender);
      const { keepDraft } = await ports.stated();
      await storeTurn(() => keepDraft(ports, site.id, id, draft));
      return undefined;
    },
    'page/putAway': async ({ id, surprise }, sender) => {
      const site = allowedSite(await readInForce(ports), sender);
      const { putAway } = await ports.stated();
      await storeTurn(() => putAway(ports, site.id, id, surprise));
      return undefined;
    },
    'page/sayFact': async ({ id, statement }, sender) => say(await ticketOn(sender, id), statement),
    'page/withdrawFact': async ({ id, fact }, sender) => withdraw(await ticketOn(sender, id), fact),
    'fact/say': ({ ticket, statement }) => say(ticket, statement),
    'fact/withdraw': ({ ticket, fact }) => withdraw(ticket, fact),
    'page/teach': async (definition, sender) => {
      if (sender.kind !== 'page') throw new Refused('only a page can be taught');
      const addition = await teachSite(ports, sender.url, definition);
      if (addition.outcome === 'added') await catchUp();
      return addition;
    },
    'page/words': async (words, sender) => {
      const inForce = await readInForce(ports);
      return undecidedOn(inForce, allowedSite(inForce, sender), words);
    },
    'page/decide': async (decision, sender) => {
      const inForce = await readInForce(ports);
      await decideOn(ports, inForce, allowedSite(inForce, sender), decision);
      await catchUp();
      return undefined;
    },
    'settings/patch': async (patch) => {
      const { language } = await readInForce(ports);
      await ports.settings.change((current) => patchedSettings(current, patch));
      const inForce = await readInForce(ports);
      if (inForce.language !== language) await registerSites(ports, inForce);
      announceSettings(
        ports,
        inForce.settings.sites.map(({ id }) => id),
      );
      await catchUp();
      return undefined;
    },
    'settings/try': async ({ patch, ticket }) => trySettings(ports, patch, ticket),
    'mapping/read': async () => mappingView(ports, await readInForce(ports)),
    'site/add': async ({ address }) => {
      const addition = await addSite(ports, address);
      if (addition.outcome === 'added') waitUntil(readSite(addition.site, 'inPerson'), 'reading a new site');
      return addition;
    },
    'site/import': async ({ site, lesson, words }) => {
      const { settings: known } = await readInForce(ports);
      // What was taught there already is not written over.
      if (known.sites.some(({ id }) => id === site))
        return { outcome: 'refused', reason: 'alreadyAdded', detail: `${site} is on the list` };
      const addition = await teachSite(ports, new URL(site), lesson, words);
      if (addition.outcome === 'added') await catchUp();
      return addition;
    },
    'site/test': async ({ site }) => readNow(site),
    'site/switchUser': async ({ site }) => {
      await (await ports.reading()).switchUser(ports, storeTurn, site);
      return readNow(site);
    },
    'tokens/read': () => ports.tokens.sites(),
    'token/save': async ({ site: id, token }) => {
      const inForce = await readInForce(ports);
      const site = inForce.site(id);
      if (!site || !inForce.productOf(site)?.takesToken) throw new Refused(`${id} takes no token`);
      const leave = await (await ports.reading()).exchangeToken(ports, storeTurn, site, token);
      waitUntil(leave(), 'leaving a session');
      return readNow(id);
    },
    'mishaps/read': () => ports.mishaps.look(),
    'alert/test': async () => testAlert(ports, await readInForce(ports)),
    'site/remove': async ({ site }) => {
      await removeSite(ports, storeTurn, site);
      await catchUp();
      return undefined;
    },
  };
}
