// @vitest-environment happy-dom
import type { Signal } from '@preact/signals';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { HolidayChoices } from '@/utils/calendar/holidays/holiday';
import { withHolidays, withTimeZone } from '@/components/options/optionsModel';
import { defaultSettings } from '@/utils/store/settings/defaultSettings';
import type { Settings } from '@/utils/store/settings/settings';
import { sortedKeys } from '../../../support/sortedKeys';
import { openOptions } from '../openOptions';

afterEach(cleanup);

const click = async (element: HTMLElement): Promise<void> => {
  await act(async () => {
    fireEvent.click(element);
  });
};
const fill = async (field: HTMLElement, value: string): Promise<void> => {
  await act(async () => {
    (field as HTMLInputElement).value = value;
    fireEvent.input(field, { target: { value } });
    fireEvent.change(field, { target: { value } });
  });
};
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const year = (): HTMLElement => screen.getByRole('region', { name: /^Feriados de/ });
const inList = (name: string): HTMLElement => within(year().querySelector('details')!).getByRole('button', { name });
const days = (): readonly string[] => [...year().querySelectorAll<HTMLTimeElement>('details time')].map((time) => time.dateTime);

/** Nationwide Brazil, or a state of it, added as an analyst does. */
async function addBrazil(state?: string): Promise<void> {
  await click(button('País ou região'));
  await fill(await screen.findByRole('combobox', { name: 'País' }), 'BR');
  if (state !== undefined) await fill(screen.getByRole('combobox', { name: 'Estado ou província' }), state);
  await click(within(screen.getByRole('group', { name: 'País ou região' })).getByRole('button', { name: 'Adicionar' }));
}

async function addByHand(date: string, name: string): Promise<void> {
  const form = within(screen.getByRole('group', { name: 'Feriado à mão' }));
  await fill(form.getByLabelText('Data'), date);
  await fill(form.getByLabelText('Nome'), name);
  await click(form.getByRole('button', { name: 'Adicionar' }));
}

describe('the holidays of a place', () => {
  it('are added with their names and stored as the dates on which the calendar is closed', async () => {
    const { settings } = openOptions({ section: '#calendar' });
    expect(screen.getByText('Nenhum feriado escolhido: nesses dias o tempo conta como nos outros.')).toBeTruthy();

    await addBrazil('SP');
    expect(year().textContent).toContain('sex 20/11');
    expect(year().textContent).toContain('Consciência Negra');
    expect(document.activeElement).toBe(button('País ou região'));
    await click(button('Salvar'));

    const dates = settings.value?.calendars['aivo']?.holidays ?? [];
    expect(dates).toContain('2026-07-09');
    expect([dates[0], dates.at(-1)]).toEqual(['2021-01-01', '2036-12-25']);
    expect(dates).not.toContain('2026-02-17');
    expect(settings.value?.holidays['aivo']?.sources).toMatchObject([
      { id: 'BR-SP', name: 'Brasil, São Paulo', kinds: ['public'], knownUntil: 2036 },
    ]);
    expect(button('Salvar').getAttribute('aria-disabled')).toBe('true');
  });

  it('of further kinds close when they are chosen', async () => {
    openOptions({ section: '#calendar' });
    await addBrazil();

    expect(days()).not.toContain('2026-02-17');
    await click(screen.getByRole('checkbox', { name: 'pontos facultativos' }));

    expect(days()).toContain('2026-02-17');
  });

  it('count all the same, one by one, and go with their place', async () => {
    const { settings } = openOptions({ section: '#calendar' });
    await addBrazil();

    await click(within(year()).getByRole('checkbox', { name: 'Conta mesmo assim: sex 20/11' }));
    await click(button('Salvar'));
    expect(settings.value?.calendars['aivo']?.holidays).not.toContain('2026-11-20');
    expect(settings.value?.calendars['aivo']?.holidays).toContain('2025-11-20');

    await click(button('Remover os feriados de Brasil'));
    await click(button('Salvar'));
    expect(settings.value?.calendars['aivo']?.holidays).toEqual([]);
  });

  it('are refused without a country, and a second time', async () => {
    openOptions({ section: '#calendar' });
    await addBrazil();
    await addBrazil();
    expect(screen.getByText(/Brasil já está na lista\. Escolha outro lugar/)).toBeTruthy();

    await fill(screen.getByRole('combobox', { name: 'País' }), '');
    await click(within(screen.getByRole('group', { name: 'País ou região' })).getByRole('button', { name: 'Adicionar' }));
    expect(screen.getByText('País: nada escolhido. Escolha um da lista.')).toBeTruthy();
  });
});

describe('a holiday by hand', () => {
  it('is one day with two names where a place has it too', async () => {
    const { settings } = openOptions({ section: '#calendar' });
    await addBrazil();
    const before = days().length;

    await addByHand('2026-11-20', 'Festa da casa');
    expect(days().length).toBe(before);
    expect(year().textContent).toContain('Dia Nacional de Zumbi e da Consciência Negra, Festa da casa');
    await click(button('Salvar'));

    expect(settings.value?.calendars['aivo']?.holidays.filter((date) => date === '2026-11-20')).toHaveLength(1);
  });

  it('is refused without a day that exists', async () => {
    openOptions({ section: '#calendar' });

    await addByHand('', 'Nada');

    expect(screen.getByText('Data: não é um dia. Escreva dia, mês e ano de um dia que exista.')).toBeTruthy();
    expect(screen.getByLabelText('Data').getAttribute('aria-invalid')).toBe('true');
  });

  it('keeps the dates that an earlier version knew without names', async () => {
    const calendars = { aivo: { ...defaultSettings.calendars['aivo']!, holidays: ['2026-12-24'] } };
    const { settings } = openOptions({ section: '#calendar', settings: { calendars } });
    expect(year().textContent).toContain('sem nome');
    expect(button('Salvar').getAttribute('aria-disabled')).toBe('true');

    await addByHand('2026-12-31', 'Véspera');
    await click(button('Salvar'));

    expect(settings.value?.calendars['aivo']?.holidays).toEqual(['2026-12-24', '2026-12-31']);
    expect(settings.value?.holidays['aivo']?.byHand).toEqual<HolidayChoices['byHand']>([
      { date: '2026-12-24', name: '' },
      { date: '2026-12-31', name: 'Véspera' },
    ]);
    await click(inList('Remover qui 24/12'));
    expect(days()).toEqual(['2026-12-31']);
  });
});

/** Another tab saves, and this one is told. */
const elsewhere = (settings: Signal<Settings | undefined>, change: (settings: Settings) => Settings): Promise<void> =>
  act(() => void (settings.value = change(settings.value!)));
const byHand = (...dates: readonly string[]): HolidayChoices => ({
  sources: [],
  byHand: dates.map((date) => ({ date, name: 'Festa' })),
  counting: [],
});
const zone = (): HTMLInputElement => screen.getByRole('combobox', { name: 'Fuso horário' });
const isUnchanged = (): boolean => button('Salvar').getAttribute('aria-disabled') === 'true';

describe('what another tab saved', () => {
  it('shows while nothing was touched here', async () => {
    const { settings } = openOptions({ section: '#calendar' });

    await elsewhere(settings, withHolidays('aivo', byHand('2026-11-17')));
    await elsewhere(settings, withTimeZone('aivo', 'America/Bogota'));

    expect(days()).toEqual(['2026-11-17']);
    expect(zone().value).toBe('America/Bogota');
    expect(screen.getByText(/agora são 13:40, suporte fechado/)).toBeTruthy();
    expect(isUnchanged()).toBe(true);
  });

  it('stays when the zone is saved here, and shows then', async () => {
    const { settings } = openOptions({ section: '#calendar' });
    await fill(zone(), 'Europe/Madrid');

    await elsewhere(settings, withHolidays('aivo', byHand('2026-12-24')));
    expect(zone().value).toBe('Europe/Madrid');
    await click(button('Salvar'));

    expect(settings.value?.holidays['aivo']).toEqual(byHand('2026-12-24'));
    expect(settings.value?.calendars['aivo']).toMatchObject({ timeZone: 'Europe/Madrid', holidays: ['2026-12-24'] });
    expect(days()).toEqual(['2026-12-24']);
    expect(isUnchanged()).toBe(true);
  });

  it('of the zone stays when holidays are saved here, and shows then', async () => {
    const { settings } = openOptions({ section: '#calendar' });
    await addByHand('2026-12-31', 'Festa');

    await elsewhere(settings, withTimeZone('aivo', 'America/Bogota'));
    await click(button('Salvar'));

    expect(settings.value?.calendars['aivo']).toMatchObject({ timeZone: 'America/Bogota', holidays: ['2026-12-31'] });
    expect(zone().value).toBe('America/Bogota');
  });
});

it('holidays are saved, and said to be, in whatever order the browser gives their fields back', async () => {
  const { settings, actions } = openOptions({ section: '#calendar' });
  const save = actions.save.getMockImplementation()!;
  actions.save.mockImplementation(async (shown, wanted) => {
    await save(shown, wanted);
    settings.value = sortedKeys(settings.value);
  });

  await addBrazil();
  await addByHand('2026-12-31', 'Véspera');
  await click(button('Salvar'));

  expect(isUnchanged()).toBe(true);
  expect(await screen.findByText('Salvo.', { selector: '[role=status]' })).toBeTruthy();

  await click(inList('Remover qui 31/12'));
  await addByHand('2026-12-31', 'Véspera');
  expect(isUnchanged()).toBe(true);
});
