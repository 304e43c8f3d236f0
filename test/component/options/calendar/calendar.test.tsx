// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '@/utils/store/settings/defaultSettings';
import { openOptions } from '../openOptions';

afterEach(cleanup);

const click = (element: HTMLElement): Promise<void> =>
  act(async () => {
    fireEvent.click(element);
  });
const fill = (field: HTMLElement, value: string): Promise<void> =>
  act(async () => {
    fireEvent.input(field, { target: { value } });
  });
const leave = (field: HTMLElement): Promise<void> =>
  act(async () => {
    fireEvent.focusOut(field);
  });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const day = (name: string): readonly (readonly string[])[] =>
  [...screen.getByRole('group', { name }).querySelectorAll('.interval')].map((interval) =>
    [...interval.querySelectorAll('input')].map(({ value }) => value),
  );
const sum = (): string | undefined => document.querySelector('.week-foot .hint')?.textContent?.replaceAll(/\s/g, ' ');

describe('the week', () => {
  it('takes a pause at noon by keyboard, and is saved', async () => {
    const { settings } = openOptions({ section: '#calendar' });

    await fill(field('sexta, 1: fecha'), '12h30');
    await click(button('Mais um horário: sexta'));
    expect(document.activeElement).toBe(field('sexta, 2: abre'));
    await fill(field('sexta, 2: abre'), '1330');
    await fill(field('sexta, 2: fecha'), '18');
    await leave(field('sexta, 2: fecha'));
    expect(day('sexta')).toEqual([
      ['09:00', '12:30'],
      ['13:30', '18:00'],
    ]);
    expect(sum()).toBe('44 h por semana · um dia útil completo tem 9 h');
    await click(button('Salvar'));

    expect(settings.value?.calendars['aivo']?.weekly.fri).toEqual([
      ['09:00', '12:30'],
      ['13:30', '18:00'],
    ]);
    expect(button('Salvar').getAttribute('aria-disabled')).toBe('true');
  });

  it('makes two of what passes midnight', async () => {
    const { settings } = openOptions({ section: '#calendar' });

    await fill(field('sexta, 1: abre'), '22:00');
    await fill(field('sexta, 1: fecha'), '6:00');
    await leave(field('sexta, 1: fecha'));
    expect([day('sexta'), day('sábado')]).toEqual([[['22:00', '24:00']], [['00:00', '06:00']]]);
    await click(button('Salvar'));

    expect(settings.value?.calendars['aivo']?.weekly.sat).toEqual([['00:00', '06:00']]);
  });

  it('is copied from Monday, and open at all times by one button', async () => {
    openOptions({ section: '#calendar' });

    await fill(field('segunda, 1: abre'), '8:00');
    await click(button('Copiar segunda para terça–sexta'));
    expect(day('quinta')).toEqual([['8:00', '18:00']]);
    expect(day('sábado')).toEqual([]);
    await click(button('24x7'));

    expect(sum()).toBe('168 h por semana · um dia útil completo tem 24 h');
  });

  it('closes a day whose hours are taken away, and keeps the focus there', async () => {
    const { settings } = openOptions({ section: '#calendar' });

    await click(button('Remover horário: segunda, 1'));
    expect(document.activeElement).toBe(button('Mais um horário: segunda'));
    expect(screen.getByRole('group', { name: 'segunda' }).textContent).toContain('fechado');
    await click(button('Salvar'));

    expect(settings.value?.calendars['aivo']?.weekly.mon).toEqual([]);
  });

  it('refuses nonsense with field, value and what to write, and saves nothing', async () => {
    const { settings, actions } = openOptions({ section: '#calendar' });

    await fill(field('terça, 1: abre'), '25:00');
    await leave(field('terça, 1: abre'));
    const words = 'terça, abre: “25:00” não é uma hora do dia. Escreva de 00:00 a 24:00.';
    expect(screen.getByText(words)).toBeTruthy();
    expect(field('terça, 1: abre').getAttribute('aria-invalid')).toBe('true');
    expect(field('terça, 1: fecha').getAttribute('aria-invalid')).toBe('false');
    await click(button('Salvar'));

    expect(screen.getByText(words, { selector: '[role=status]' })).toBeTruthy();
    expect(actions.save).not.toHaveBeenCalled();
    expect(settings.value?.calendars['aivo']?.weekly.tue).toEqual([['09:00', '18:00']]);
    await fill(field('terça, 1: abre'), '10:00');
    expect(screen.queryByText(words, { selector: '.field-error *' })).toBeNull();
  });

  it('refuses hours that begin inside of others, and those without length', async () => {
    openOptions({ section: '#calendar' });

    await click(button('Mais um horário: segunda'));
    await fill(field('segunda, 2: abre'), '17:00');
    await fill(field('segunda, 2: fecha'), '19:00');
    await leave(field('segunda, 2: fecha'));
    expect(screen.getByText('segunda: “17:00–19:00” começa dentro de outro horário. Escreva horários separados.')).toBeTruthy();
    await fill(field('segunda, 2: fecha'), '17:00');
    await leave(field('segunda, 2: fecha'));

    expect(screen.getByText('segunda: “17:00–17:00” não dura nada. Escreva um fim depois do começo.')).toBeTruthy();
  });

  it('takes hours that are drawn with the pointer', async () => {
    openOptions({ section: '#calendar' });
    const bar = document.querySelectorAll<HTMLElement>('.week .hours')[5]!;
    bar.getBoundingClientRect = () => ({ left: 0, width: 240 }) as DOMRect;
    bar.setPointerCapture = () => undefined;

    await act(async () => {
      fireEvent.pointerDown(bar, { clientX: 100 });
      fireEvent.pointerUp(bar, { clientX: 141 });
    });

    expect(day('sábado')).toEqual([['10:00', '14:00']]);
  });
});

describe('a special day', () => {
  const form = () => within(screen.getByRole('group', { name: 'Dia especial' }));
  async function addSpecial(date: string, name: string): Promise<void> {
    await fill(form().getByLabelText('Data do dia especial'), date);
    await fill(form().getByLabelText('Nome do dia especial'), name);
    await click(button('Adicionar meio dia'));
  }

  it('begins as the first half of its weekday, and is stored with its name', async () => {
    const { settings } = openOptions({ section: '#calendar' });

    await addSpecial('2026-12-24', 'Véspera de Natal');
    expect(day('qui 24/12')).toEqual([['09:00', '13:00']]);
    await click(button('Salvar'));

    expect(settings.value?.calendars['aivo']?.specialDays).toEqual({ '2026-12-24': [['09:00', '13:00']] });
    expect(settings.value?.holidays['aivo']?.specialNames).toEqual({ '2026-12-24': 'Véspera de Natal' });
    expect(button('Salvar').getAttribute('aria-disabled')).toBe('true');
    expect(field('Nome do dia especial: qui 24/12').value).toBe('Véspera de Natal');
  });

  it('is closed without hours, and goes again', async () => {
    const { settings } = openOptions({ section: '#calendar' });
    await addSpecial('2026-12-31', '');

    await click(button('Remover horário: qui 31/12, 1'));
    await click(button('Salvar'));
    expect(settings.value?.calendars['aivo']?.specialDays).toEqual({ '2026-12-31': [] });
    await click(button('Remover o dia especial qui 31/12'));
    await click(button('Salvar'));

    expect(settings.value?.calendars['aivo']?.specialDays).toEqual({});
  });

  it('is refused where it is no day, where it is there, and where its hours are nonsense', async () => {
    const { actions } = openOptions({ section: '#calendar' });

    await addSpecial('', '');
    expect(screen.getByText(/Data do dia especial: “” não é um dia/)).toBeTruthy();
    await addSpecial('2026-12-24', '');
    await addSpecial('2026-12-24', '');
    expect(screen.getByText('Data do dia especial: qui 24/12 já está na lista. Mude o horário na linha dele.')).toBeTruthy();
    await fill(field('qui 24/12, 1: fecha'), 'meio-dia');
    await click(button('Salvar'));

    expect(screen.getByText(/qui 24\/12, fecha: “meio-dia” não é uma hora do dia/)).toBeTruthy();
    expect(actions.save).not.toHaveBeenCalled();
  });

  it('keeps the dates of holidays that nobody explained', async () => {
    const calendars = { aivo: { ...defaultSettings.calendars['aivo']!, holidays: ['2026-12-25'] } };
    const { settings } = openOptions({ section: '#calendar', settings: { calendars } });

    await addSpecial('2026-12-24', 'Véspera');
    await click(button('Salvar'));

    expect(settings.value?.calendars['aivo']?.holidays).toEqual(['2026-12-25']);
  });
});
