import { expect, it } from 'vitest';
import { defaultSettings } from '@/utils/store/settings/defaultSettings';
import { parseSettings } from '@/utils/store/settings/parseSettings';
import { readSettings, SETTINGS_VERSION } from '@/utils/store/settings/readSettings';

const stored = (templates: unknown): unknown => ({ version: SETTINGS_VERSION, value: { ...defaultSettings, templates } });

it('settings of before templates were kept have none', () => {
  const { templates: _, ...before } = defaultSettings;
  expect(readSettings({ version: SETTINGS_VERSION, value: before })).toEqual({ settings: defaultSettings, problems: [] });
});

it('a template that names a field that is none is refused, and where it is stored already costs no other', () => {
  expect(() => parseSettings({ ...defaultSettings, templates: { pt: { sum: '{price}' } } })).toThrow('names a field that is none');

  const { settings, problems } = readSettings(stored({ pt: { sum: '{price}', internal: '{ticket}' } }));
  expect(settings.templates).toEqual({ pt: { internal: '{ticket}' } });
  expect(problems).toHaveLength(1);
});
