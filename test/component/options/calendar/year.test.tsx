// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, test } from 'vitest';
import { calendarYear } from '@/components/options/calendar/year/calendarYear';
import { explainedDays } from '@/utils/calendar/holidays/explainedDays';
import type { HolidayChoices } from '@/utils/calendar/holidays/holiday';
import { holidaysOf } from '@/utils/calendar/holidays/holidayLists';
import { defaultSettings } from '@/utils/store/settings/defaultSettings';
import { withHolidays } from '@/components/options/optionsModel';
import law from '../../../cases/holidays.json';
import { openOptions } from '../openOptions';

afterEach(cleanup);

const aivo = defaultSettings.calendars['aivo']!;
const HOUR = 3_600_000;
const choices: HolidayChoices = {
  sources: [
    {
      id: 'BR',
      name: 'Brasil',
      kinds: ['public'],
      knownUntil: 2036,
      days: [
        { date: '2026-11-02', name: 'Finados', kind: 'public' },
        { date: '2026-11-20', name: 'Consciência Negra', kind: 'public' },
        { date: '2026-12-25', name: 'Natal', kind: 'public' },
      ],
    },
  ],
  byHand: [{ date: '2026-11-27', name: 'Festa da casa' }],
  counting: [],
};
const open = (given: HolidayChoices = choices, section = '#calendar') => {
  const { calendars, holidays } = withHolidays('aivo', given)(defaultSettings);
  return openOptions({ section, settings: { calendars, holidays } });
};
const figure = (): HTMLElement => screen.getByRole('slider', { name: /^Ano \d+ dia a dia$/ });
const says = (): string | null => figure().getAttribute('aria-valuetext');
const press = (key: string): Promise<void> =>
  act(async () => {
    fireEvent.keyDown(figure(), { key });
  });
const click = (element: HTMLElement): Promise<void> =>
  act(async () => {
    fireEvent.click(element);
  });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const square = (date: string): HTMLElement => document.querySelector(`[data-date="${date}"]`)!;
const total = (): string | undefined => document.querySelector('.year-total')?.textContent?.replaceAll(/\s/g, ' ');

describe('the year at a glance', () => {
  it('says what the day that the address names is, and why', () => {
    open(choices, '#calendar/2026-11-20');

    expect(says()).toBe('sex 20/11 fechado: Consciência Negra · Brasil');
    expect(square('2026-11-20').dataset['state']).toBe('holiday');
    expect(square('2026-11-19').dataset['state']).toBe('open');
    expect(square('2026-11-21').dataset['state']).toBe('closed');
  });

  it('is walked by keys as one stop', async () => {
    open();
    expect(says()).toBe('ter 17/11 aberto 9:00–18:00');

    await press('ArrowRight');
    expect(says()).toBe('qua 18/11 aberto 9:00–18:00');
    await press('ArrowDown');
    expect(says()).toMatch(/^qua 25\/11/);
    await press('PageDown');
    expect(says()).toBe('sex 25/12 fechado: Natal · Brasil');
    await press('PageDown');
    expect(figure().getAttribute('aria-label')).toBe('Ano 2027 dia a dia');
    await press('ArrowUp');
    expect(says()).toBe('seg 18/01/2027 aberto 9:00–18:00'.replace('18/01', '18/1'));
    expect(document.querySelectorAll('.year-figure [tabindex], .year-figure button')).toHaveLength(0);
  });

  it('is chosen by a click, counts all the same when told, and adds it to the sum', async () => {
    const { settings } = open();
    expect(total()).toBe('2026: 257 dias úteis, 2313 h');

    await click(square('2026-11-20'));
    await click(within(document.querySelector<HTMLElement>('.day-line')!).getByRole('button', { name: 'Conta mesmo assim' }));
    expect(says()).toBe('sex 20/11 aberto 9:00–18:00: Consciência Negra · Brasil · conta mesmo assim');
    expect(total()).toBe('2026: 258 dias úteis, 2322 h');
    await click(button('Salvar'));

    expect(settings.value?.calendars['aivo']?.holidays).toEqual(['2026-11-02', '2026-11-27', '2026-12-25']);
  });

  it('keeps a holiday on another day, and takes it back', async () => {
    const { settings } = open(choices, '#calendar/2026-11-20');

    await click(button('Passar para outro dia…'));
    await click(button('Passar'));
    expect(screen.getByText('Passar para: “” não é um dia. Escreva dia, mês e ano de um dia que exista.')).toBeTruthy();
    await act(async () => {
      fireEvent.input(screen.getByLabelText('Passar para'), { target: { value: '2026-11-23' } });
    });
    await click(button('Passar'));
    expect(says()).toBe('seg 23/11 fechado: Consciência Negra · Brasil · em vez de sex 20/11');
    await click(button('Salvar'));
    expect(settings.value?.calendars['aivo']?.holidays).toEqual(['2026-11-02', '2026-11-23', '2026-11-27', '2026-12-25']);
    expect(button('Salvar').getAttribute('aria-disabled')).toBe('true');

    await click(square('2026-11-20'));
    expect(says()).toBe('sex 20/11 aberto 9:00–18:00: Consciência Negra · Brasil · passado para seg 23/11');
    await click(button('Voltar ao dia de origem'));
    await click(button('Salvar'));
    expect(settings.value?.calendars['aivo']?.holidays).toContain('2026-11-20');
  });

  it('shows what the form wants, saved or not: special days with their names', async () => {
    const { settings } = openOptions({
      section: '#calendar/2026-12-24',
      settings: {
        calendars: { aivo: { ...aivo, specialDays: { '2026-12-24': [['09:00', '13:00']] } } },
        holidays: { aivo: { sources: [], byHand: [], counting: [], specialNames: { '2026-12-24': 'Véspera' } } },
      },
    });

    expect(says()).toBe('qui 24/12 dia especial, aberto 9:00–13:00: Véspera');
    expect(square('2026-12-24').dataset['state']).toBe('special');
    await click(button('Remover horário: qui 24/12, 1'));
    expect(says()).toBe('qui 24/12 dia especial, fechado: Véspera');
    expect(settings.value?.calendars['aivo']?.specialDays).toEqual({ '2026-12-24': [['09:00', '13:00']] });
  });

  it('tells until when holidays are known, and from 60 days before that they run out', () => {
    open();
    expect(screen.getByText('feriados conhecidos até 2036')).toBeTruthy();
    cleanup();
    open({ ...choices, sources: choices.sources.map((source) => ({ ...source, knownUntil: 2026 })) }, '#calendar/2027-01-04');

    expect(screen.getByText('feriados desconhecidos')).toBeTruthy();
    expect(screen.getByText(/conhecidos só até o fim de 2026/)).toBeTruthy();
  });
});

describe('the sum of a year', () => {
  const places: readonly [string, keyof typeof law.businessDays][] = [
    ['BR-SP-SP', 'BR national + SP state + São Paulo city'],
    ['AR', 'AR without bridge days'],
    ['ES-MD', 'ES national + Madrid region'],
  ];
  const legal = law.holidays as Readonly<
    Record<string, Readonly<Record<string, readonly { readonly date: string | null; readonly certain: boolean }[]>>>
  >;
  const unsure = (id: string, year: number): readonly (string | null)[] =>
    (legal[id.slice(0, 2)]?.[year] ?? []).filter(({ certain }) => !certain).map(({ date }) => date);
  const years = places.flatMap(([id, total]) =>
    Object.entries(law.businessDays[total] as Readonly<Record<string, readonly (number | null)[]>>).map(([year, months]) => ({
      id,
      year: Number(year),
      months,
    })),
  );

  test.each(years)('of $id in $year has the business days of the law', ({ id, year, months }) => {
    // Whether Corpus Christi is one hangs on a decree of each city and year.
    const days = holidaysOf(id, [year, year], 'pt').filter(({ date }) => !unsure(id, year).includes(date));
    const told: HolidayChoices = {
      sources: [{ id, name: id, kinds: ['public'], knownUntil: year, days }],
      byHand: [],
      counting: [],
    };
    const definition = { ...aivo, holidays: explainedDays(told).map(({ date }) => date) };

    const shown = calendarYear(definition, explainedDays(told), year);

    const counted = shown.months.map(({ days }) => days.filter(({ hours }) => hours.length > 0).length);
    expect(counted.map((count, month) => (months[month] === null ? null : count))).toEqual(months);
    expect(shown.businessMs).toBe(shown.businessDays * 9 * HOUR);
    expect(shown.businessDays).toBe(counted.reduce((sum, count) => sum + count, 0));
  });
});
