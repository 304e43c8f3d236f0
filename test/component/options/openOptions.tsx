import { computed, signal } from '@preact/signals';
import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import { Options } from '@/components/options/Options';
import type { OptionsActions, OptionsModel } from '@/components/options/optionsModel';
import { languageOf } from '@/utils/language/language';
import type { AlertTest, SiteAddition, SiteHealth, SiteWords } from '@/utils/messages/protocol';
import type { QueueList } from '@/utils/messages/queueList';
import type { SettingsTrial } from '@/utils/messages/settings/trial';
import type { Site } from '@/utils/sites/site';
import { defaultSettings } from '@/utils/store/settings/defaultSettings';
import { lessonOf, lessonText, withLesson } from '@/utils/store/settings/lessonFile';
import type { Mishap } from '@/utils/store/mishaps/mishap';
import { patchedSettings } from '@/utils/store/settings/parseSettings';
import { changesBetween } from '@/utils/store/settings/patch';
import type { Settings } from '@/utils/store/settings/settings';
import { queueList, SITE, siteHealth } from '../../support/queue';
import { everySection } from './everySection';

/** Tuesday 17 November 2026, 15:40 in Buenos Aires. */
export const NOW = Date.parse('2026-11-17T15:40-03:00');

export const site = (id: string = SITE, name = 'Suporte Aivo', adapter = 'embedded'): Site => ({
  id,
  name,
  adapter,
  policy: 'aivo',
  mapping: { statuses: {}, severities: {}, featureRequests: [] },
});

export interface OpenOptions {
  /** The browser's zone. */
  readonly ownZone?: string;
  readonly sites?: readonly Site[];
  readonly health?: readonly SiteHealth[];
  readonly allowed?: readonly string[];
  readonly tokens?: readonly string[];
  readonly problems?: readonly string[];
  readonly areSettingsDamaged?: boolean;
  readonly words?: readonly SiteWords[];
  readonly section?: string;
  readonly addition?: SiteAddition;
  readonly tested?: SiteHealth;
  readonly alertTest?: AlertTest;
  readonly mishaps?: readonly Mishap[];
  readonly trial?: SettingsTrial;
  readonly rows?: QueueList;
  /** As far as the first start came. */
  readonly start?: string | undefined;
  readonly settings?: Partial<Settings>;
}

/** The options page as it opens; what is saved shows at once, as it does after the worker's answer. */
export function openOptions(options: OpenOptions = {}) {
  const { sites = [site()], health = [siteHealth({ readAt: NOW - 40_000 })], allowed = sites.map(({ id }) => id), section = '' } = options;
  location.hash = section;
  const settings = signal<Settings | undefined>({ ...defaultSettings, language: 'pt', sites, ...options.settings });
  const model: OptionsModel = {
    settings,
    health: signal(health),
    allowed: signal(new Set(allowed)),
    problems: signal(options.problems ?? []),
    areSettingsDamaged: signal(options.areSettingsDamaged ?? false),
    trouble: signal(undefined),
    now: signal(NOW),
    ownZone: options.ownZone ?? 'America/Argentina/Buenos_Aires',
    language: computed(() => languageOf(settings.value?.language ?? 'auto', 'pt-BR')),
    tokens: signal(new Set(options.tokens ?? [])),
    words: signal(options.words ?? []),
    lessonText,
    productOf: (adapter) => ({
      name: 'Aivo Support Center',
      tokenPage: undefined,
      tokenScopes: [],
      asksEmail: false,
      hidesTimeZone: adapter === 'glpi',
      ...(adapter === 'redmine' && { name: 'Redmine', tokenPage: '/my/api_key' }),
      ...(adapter === 'hubspot' && {
        name: 'HubSpot',
        tokenPage: 'https://docs.example/keys',
        tokenScopes: ['tickets', 'owners'],
        asksEmail: true,
      }),
    }),
  };
  const withSites = (change: (sites: readonly Site[]) => readonly Site[]): void => {
    settings.value = settings.value && { ...settings.value, sites: change(settings.value.sites) };
  };
  let start = options.start;
  const actions = {
    addSite: vi.fn<OptionsActions['addSite']>(async (address) => {
      const added = options.addition ?? { outcome: 'added', site: site(new URL(address).origin, new URL(address).host) };
      if (added.outcome === 'added') withSites((known) => [...known, added.site]);
      return added;
    }),
    teach: vi.fn<OptionsActions['teach']>(async () => undefined),
    readRows: vi.fn<OptionsActions['readRows']>(async () => options.rows ?? queueList([], NOW)),
    openPage: vi.fn<OptionsActions['openPage']>(),
    keptStart: vi.fn<OptionsActions['keptStart']>(() => start),
    keepStart: vi.fn<OptionsActions['keepStart']>((text) => void (start = text)),
    importLesson: vi.fn<OptionsActions['importLesson']>(async () => ({ outcome: 'added', site: site('https://b.example', 'b.example') })),
    saveLesson: vi.fn<OptionsActions['saveLesson']>(async (id, text) => {
      const { settings: changed, taken } = withLesson(
        settings.value!,
        id,
        lessonOf(text, () => true),
      );
      settings.value = changed;
      return taken;
    }),
    allowSite: vi.fn<OptionsActions['allowSite']>(async () => undefined),
    testSite: vi.fn<OptionsActions['testSite']>(async () => options.tested ?? siteHealth({ readAt: NOW })),
    saveToken: vi.fn<OptionsActions['saveToken']>(async () => options.tested ?? siteHealth({ readAt: NOW })),
    readWords: vi.fn<OptionsActions['readWords']>(async () => undefined),
    readMishaps: vi.fn<OptionsActions['readMishaps']>(async () => options.mishaps ?? []),
    copy: vi.fn<OptionsActions['copy']>(async () => undefined),
    readKeys: vi.fn<OptionsActions['readKeys']>(async () => [
      { what: 'Abrir a fila', keys: 'Alt+Shift+P' },
      { what: 'Abrir o chamado mais urgente', keys: '' },
    ]),
    testAlert: vi.fn<OptionsActions['testAlert']>(async () => options.alertTest ?? { outcome: 'shown' }),
    removeSite: vi.fn<OptionsActions['removeSite']>(async (id) => withSites((known) => known.filter((one) => one.id !== id))),
    changesBetween,
    trySettings: vi.fn<OptionsActions['trySettings']>(
      async () => options.trial ?? { open: 0, becomeOverdue: 0, overdueNoLonger: 0, moved: 0, named: [] },
    ),
    save: vi.fn<OptionsActions['save']>(async (shown, wanted) => {
      settings.value = settings.value && patchedSettings(settings.value, changesBetween(shown, wanted));
    }),
  };
  return { ...render(<Options {...{ model, actions }} sections={everySection} />), settings, actions };
}
