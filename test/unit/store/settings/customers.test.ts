import { expect, it, test } from 'vitest';
import { defaultSettings } from '@/utils/store/settings/defaultSettings';
import { parseSettings } from '@/utils/store/settings/parseSettings';
import { readSettings, SETTINGS_VERSION } from '@/utils/store/settings/readSettings';

const telco = { id: 'telco', name: 'Telco', aliases: [], coverage: { since: '2026-01-31' }, integrations: [] };
const withCustomers = (customers: unknown): object => ({ ...defaultSettings, customers });

it('settings of before customers were kept have none', () => {
  const { customers: _, ...before } = defaultSettings;
  expect(readSettings({ version: SETTINGS_VERSION, value: before })).toEqual({ settings: defaultSettings, problems: [] });
});

test.each([
  [{ ...telco, coverage: { since: '2026-02-30' } }, /customers\.0\.coverage\.since: not a date, as 2026-01-31/],
  [{ ...telco, coverage: { since: '2026-02-02', until: '2026-02-01' } }, /customers\.0\.coverage: the coverage ends before it begins/],
  [{ ...telco, integrations: [{ name: 'CRM', kind: 'ours' }] }, /customers\.0\.integrations\.0\.kind: /],
  [{ ...telco, name: '' }, /customers\.0\.name: /],
])('a customer that says %j is refused', (customer, reason) => expect(() => parseSettings(withCustomers([customer]))).toThrow(reason));

it('a damaged integration costs its customer nothing else', () => {
  const customers = [
    {
      ...telco,
      integrations: [
        { name: 'CRM', kind: 'builtByUs' },
        { name: 7, kind: 'builtByUs' },
      ],
    },
  ];
  const { settings, problems } = readSettings({ version: SETTINGS_VERSION, value: withCustomers(customers) });
  expect(settings.customers).toEqual([{ ...telco, integrations: [{ name: 'CRM', kind: 'builtByUs' }] }]);
  expect(problems.map(({ reason }) => reason.split(':')[0])).toEqual(['customers.0.integrations.1.name']);
});
