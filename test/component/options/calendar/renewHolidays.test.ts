import { expect, it, vi } from 'vitest';
import { renewHolidays } from '@/components/options/calendar/holidays/renewHolidays';
import { defaultSettings } from '@/utils/store/settings/defaultSettings';
import { patchedSettings } from '@/utils/store/settings/parseSettings';
import { changesBetween } from '@/utils/store/settings/patch';
import type { Settings } from '@/utils/store/settings/settings';
import { NOW } from '../openOptions';

const chosen = (listedBy?: string): Settings => ({
  ...defaultSettings,
  holidays: {
    aivo: {
      sources: [{ id: 'BR', name: 'Brasil', kinds: ['public'], knownUntil: 2036, days: [], ...(listedBy !== undefined && { listedBy }) }],
      byHand: [],
      counting: ['2026-12-25'],
    },
  },
});
const save = vi.fn<(shown: Settings, wanted: Settings) => Promise<unknown>>(() => Promise.resolve());
const renew = (settings: Settings): Promise<void> =>
  renewHolidays({ read: () => Promise.resolve(settings), save, language: 'pt', prazo: '2.0.0', now: NOW });

it('lists of an earlier Prazo are told anew, and calendars close by them', async () => {
  const before = chosen();
  await renew(before);

  const [shown, wanted] = save.mock.calls[0]!;
  const after = patchedSettings(before, changesBetween(shown, wanted));
  expect(after.calendars['aivo']?.holidays).toContain('2026-11-20');
  expect(after.calendars['aivo']?.holidays).not.toContain('2026-12-25');
  expect(after.holidays['aivo']?.sources[0]).toMatchObject({ listedBy: '2.0.0', kinds: ['public'], knownUntil: 2036 });
});

it('nothing is saved where nothing is outdated', async () => {
  save.mockClear();
  await renew(chosen('2.0.0'));
  await renew(defaultSettings);

  expect(save).not.toHaveBeenCalled();
});
