// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import type { HolidayChoices } from '@/utils/calendar/holidays/holiday';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { NO_MAPPING } from '@/utils/sla/words/vocabulary';
import { wordsInUse } from '@/utils/sla/words/wordsInUse';
import { recordOf } from '../support/world/fakeDesk';
import { queueList, SITE, siteHealth, type QueuedTicket } from '../support/queue';
import { openOptions, site } from './options/openOptions';
import { NOW, openPopup } from './popup/openPopup';

afterEach(cleanup);

const queued: readonly QueuedTicket[] = [
  { id: '1', created: '2026-11-16T14:05-03:00', severity: 'high', assigned: true },
  { id: '2', created: '2026-11-12T09:00-03:00', severity: 'medium', assigned: true, waiting: ['customer', '2026-11-16T11:00-03:00'] },
  { id: '3', view: { priority: 'P3', unmapped: ['P3'] } },
];

const words = wordsInUse(
  [
    { ...recordOf('1'), priority: 'P3', type: 'Incident' },
    { ...recordOf('2'), status: 'Parked' },
  ],
  { ...NO_MAPPING, statuses: { open: 'waitingCustomer' } },
  NO_MAPPING,
  aivoPolicy,
);

const explained: HolidayChoices = {
  sources: [
    {
      id: 'BR',
      name: 'Brasil',
      kinds: ['public'],
      knownUntil: 2036,
      days: [{ date: '2026-11-20', name: 'Consciência Negra', kind: 'public' }],
    },
  ],
  byHand: [{ date: '2026-12-24', name: '' }],
  counting: ['2026-11-20'],
};

const click = async (element: HTMLElement): Promise<void> => {
  await act(async () => void fireEvent.click(element));
};

async function faults(): Promise<string[]> {
  // Colours are not laid out here; the contrast of every pair is fixed by the tokens. The test's own page has no language.
  const off = { enabled: false };
  const { violations } = await axe.run(document, { rules: { 'color-contrast': off, 'html-has-lang': off, 'document-title': off } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test.each<[string, () => unknown]>([
  ['with a queue', () => openPopup(queueList(queued, NOW))],
  ['while it reads', () => openPopup(undefined)],
  ['without open tickets', () => openPopup(queueList([], NOW))],
  [
    'at first use',
    async () => {
      openPopup(queueList([], NOW, { sites: [] }), { activeAddress: 'https://desk.example/' });
      await screen.findByRole('button', { name: 'Adicionar esta página' });
    },
  ],
  [
    'with a failing site and something kept aside',
    async () => {
      openPopup(queueList(queued, NOW, { sites: [siteHealth({ failure: 'signedOut', readAt: NOW })], problems: ['Algo.'] }));
      await screen.findByText('Entrar');
    },
  ],
  [
    'with the menu of a row',
    async () => {
      openPopup(queueList(queued, NOW));
      await click(screen.getByRole('button', { name: 'Ações de SUP-1' }));
      await screen.findByRole('menu');
    },
  ],
  [
    'while one searches in vain',
    async () => {
      const { model } = openPopup(queueList(queued, NOW));
      await act(() => {
        model.search.value = 'nada';
      });
    },
  ],
])('the popup %s is accessible', async (_, open) => {
  await open();

  expect(await faults()).toEqual([]);
});

test.each<[string, () => unknown]>([
  ['its sites', () => openOptions({ sites: [site(), site('https://r.example', 'Redmine', 'redmine')], allowed: [] })],
  [
    'an address it refuses',
    () => {
      openOptions();
      fireEvent.submit(document.querySelector('form.add-site')!);
    },
  ],
  [
    'a site about to go',
    async () => {
      openOptions();
      await click(screen.getByRole('button', { name: 'Remover' }));
    },
  ],
  ['its contracts', () => openOptions({ section: '#contract' })],
  [
    'its contracts with everything open',
    async () => {
      openOptions({
        section: '#contract',
        settings: { policies: [{ ...aivoPolicy, nextReply: true, businessDay: { kind: 'hours', hours: 8 } }] },
      });
      await click(screen.getByRole('button', { name: 'Guardar o exemplo acima' }));
      await click(screen.getByRole('button', { name: 'Nome: Alta' }));
      await click(screen.getByRole('button', { name: 'Palavras para Alta: mais 3' }));
      await click(screen.getByRole('button', { name: 'Voltar ao publicado' }));
      await click(screen.getByRole('button', { name: 'Regra' }));
      await click(screen.getByRole('button', { name: 'Mais condições da regra 1' }));
      await click(screen.getByRole('radio', { name: 'continua; conta tudo' }));
      await click(screen.getByRole('radio', { name: /^Mudança a partir de/ }));
    },
  ],
  ['its calendar', () => openOptions({ section: '#calendar' })],
  [
    'its calendar with holidays',
    async () => {
      openOptions({ section: '#calendar', settings: { holidays: { aivo: explained } } });
      await click(screen.getByRole('button', { name: 'País ou região' }));
      await screen.findByRole('combobox', { name: 'País' });
      fireEvent.click(screen.getAllByRole('button', { name: 'Adicionar' })[1]!);
    },
  ],
  [
    'the list of zones',
    async () => {
      openOptions({ section: '#calendar' });
      await act(() => void fireEvent.input(screen.getByRole('combobox'), { target: { value: 'argentina' } }));
    },
  ],
  [
    'words to map',
    async () => {
      openOptions({ section: '#mapping', words: [{ site: SITE, queues: [], customers: [], words }] });
      await click(document.querySelector('summary')!);
    },
  ],
  [
    'its customers, with a wrong card and a file',
    async () => {
      openOptions({
        section: '#customers',
        words: [{ site: SITE, queues: [], customers: ['Loja Ipê'], words }],
        settings: {
          customers: ['Telco', 'Telco'].map((name, place) => ({
            id: `c${place}`,
            name,
            aliases: ['@telco.example'],
            coverage: { until: '2026-11-20' },
            integrations: [{ name: 'CRM', kind: 'selfService' }],
          })),
        },
      });
      await click(screen.getByRole('button', { name: 'Cliente' }));
      await click(screen.getByRole('button', { name: 'Salvar' }));
      const file = new File(['cliente;até\nBanco;31/02/2026\nLoja;'], 'a.csv');
      await act(async () => void fireEvent.change(screen.getByLabelText('Importar CSV'), { target: { files: [file] } }));
      await screen.findByRole('region', { name: 'Importar a.csv' });
    },
  ],
  ['its alerts', () => openOptions({ section: '#alerts' })],
  [
    'alert rules that it refuses',
    async () => {
      openOptions({ section: '#alerts' });
      await act(() => void fireEvent.input(screen.getByLabelText('Repetir depois de'), { target: { value: 'x' } }));
      await click(screen.getByRole('button', { name: 'Salvar' }));
    },
  ],
  ['its language', () => openOptions({ section: '#language' })],
  ['the first start', () => openOptions({ sites: [] })],
])('the options page with %s is accessible', async (_, open) => {
  await open();

  expect(await faults()).toEqual([]);
});
