import type { Language } from '../../language/language';
import { textsFile } from '../../language/surfaces';
import { browser, type Scripting } from '../browser';
import { originPattern } from '../matchPattern';
import type { Frame } from './pageScripts';

const FILE = '/ticket.js';
/** Asks what the content script will need while the page is still loading. */
const EARLY = '/early.js';

/** A site as its pages are read: its address, and the adapter whose page half runs before the content script. */
export interface ReadSite {
  readonly id: string;
  readonly adapter: string;
}

/** What runs at each origin, by its pattern. Sites that share an origin share the content script, which takes the half that fits. */
function filesByPattern(sites: readonly ReadSite[], language: Language): ReadonlyMap<string, string[]> {
  const byPattern = Map.groupBy(sites, ({ id }) => originPattern(id));
  const filesOf = (some: readonly ReadSite[]): string[] => [
    textsFile(language, 'page'),
    ...new Set(some.map(({ adapter }) => `/half-${adapter}.js`)),
    FILE,
  ];
  return new Map([...byPattern].map(([pattern, some]) => [pattern, filesOf(some)]));
}

/** Registers the content script for exactly these sites, with the texts of that language, across sessions. */
export async function registerContentScripts(sites: readonly ReadSite[], language: Language): Promise<void> {
  const { scripting } = browser;
  const scripts = [...filesByPattern(sites, language)].flatMap(([pattern, js]): readonly Scripting.RegisteredContentScript[] => {
    const always = { matches: [pattern], persistAcrossSessions: true };
    return [
      { ...always, id: `${pattern} early`, js: [EARLY], runAt: 'document_start' },
      { ...always, id: pattern, js, runAt: 'document_idle' },
    ];
  });
  const known = new Set((await scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const [changed, added] = [scripts.filter(({ id }) => known.has(id)), scripts.filter(({ id }) => !known.has(id))];
  const gone = [...known].filter((id) => !scripts.some((script) => script.id === id));
  if (gone.length > 0) await scripting.unregisterContentScripts({ ids: gone });
  if (changed.length > 0) await scripting.updateContentScripts(changed);
  if (added.length > 0) await scripting.registerContentScripts(added);
}

/** Runs what a lesson needs from its first click on, beside the lesson. */
export const injectLesson = async ({ tabId, frameId }: Frame): Promise<void> =>
  void (await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/lesson.js'] }));

/** Looks once at a page, from beside it. */
export async function lacks({ tabId, frameId }: Frame, selector = ''): Promise<boolean> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    args: [`input[type=password]${selector && `, ${selector}`}`],
    func: (signs: string) => {
      const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return (loaded?.responseStatus ?? 200) < 400 && document.querySelector(signs) === null;
    },
  });
  return answer?.result === true;
}

/** Runs the content script in the open tabs of these sites, which a registration does not reach. Tabs that refuse are skipped: they get it when they load. */
export async function injectContentScripts(sites: readonly ReadSite[], language: Language): Promise<void> {
  const injections = [...filesByPattern(sites, language)].map(async ([url, files]) => {
    const tabs = (await browser.tabs.query({ url })).flatMap(({ id }) => (id === undefined ? [] : [id]));
    await Promise.allSettled(tabs.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files })));
  });
  await Promise.all(injections);
}
