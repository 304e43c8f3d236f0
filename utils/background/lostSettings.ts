import type { SettingsProblem } from '../store/settings/readSettings';
import type { Ports } from './ports';

const OF_ALL: ReadonlySet<string> = new Set(['settings', 'sites']);

/** Settings were lost as a whole, whether or not they are back. Of a field that is damaged the popup tells. */
export const areLost = (problems: readonly SettingsProblem[]): boolean =>
  problems.some(({ part }) => part === 'rebuilt' || part === 'settings');

/** Settings without a site may have been lost: then they are put back, before anything is taken for unwanted or due. */
export async function withoutLoss(ports: Ports): Promise<void> {
  const { settings, problems, isAbsent } = await ports.settings.read();
  if (settings.sites.length > 0 || !(isAbsent ?? problems.some(({ part }) => OF_ALL.has(part)))) return;
  if (await ports.store.plan()) await (await ports.office()).rebuildSettings(ports);
}
