import { signal } from '@preact/signals';
import type { OptionsModel } from '@/components/options/optionsModel';
import type { SiteHealth, SiteWords } from '@/utils/messages/protocol';
import type { send } from '@/utils/messages/send';
import { isSiteAllowed } from '@/utils/platform/permissions';
import type { Settings } from '@/utils/store/settings/settings';
import type { SiteId } from '@/utils/tickets/ticket';

export interface SettingsSource extends Pick<
  OptionsModel,
  'settings' | 'health' | 'problems' | 'areSettingsDamaged' | 'allowed' | 'tokens' | 'trouble' | 'words'
> {
  readonly read: () => Promise<void>;
  readonly readWords: () => Promise<void>;
}

/** The settings and the state of each site as the worker last told them. */
export function settingsSource(ask: typeof send): SettingsSource {
  const settings = signal<Settings | undefined>(undefined);
  const health = signal<readonly SiteHealth[]>([]);
  const problems = signal<readonly string[]>([]);
  const areSettingsDamaged = signal(false);
  const allowed = signal<ReadonlySet<SiteId>>(new Set());
  const tokens = signal<ReadonlySet<SiteId>>(new Set());
  const trouble = signal<string | undefined>(undefined);
  const words = signal<readonly SiteWords[]>([]);

  async function read(): Promise<void> {
    try {
      const [decided, queue, withToken] = await Promise.all([ask('settings/read'), ask('queue/read'), ask('tokens/read')]);
      allowed.value = await allowedOf(decided);
      tokens.value = new Set(withToken);
      health.value = queue.sites;
      problems.value = queue.problems;
      areSettingsDamaged.value = queue.areSettingsDamaged ?? false;
      settings.value = decided;
      trouble.value = undefined;
    } catch (cause) {
      trouble.value = reasonOf(cause);
    }
  }

  async function readWords(): Promise<void> {
    try {
      words.value = await ask('mapping/read');
    } catch (cause) {
      trouble.value = reasonOf(cause);
    }
  }

  return { settings, health, problems, areSettingsDamaged, allowed, tokens, trouble, words, read, readWords };
}

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

async function allowedOf({ sites }: Settings): Promise<ReadonlySet<SiteId>> {
  const checked = await Promise.all(sites.map(async ({ id }) => ((await isSiteAllowed(id)) ? id : undefined)));
  return new Set(checked.filter((id) => id !== undefined));
}
