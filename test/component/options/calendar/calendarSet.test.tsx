// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { openOptions } from '../openOptions';

afterEach(cleanup);

const click = (element: HTMLElement): Promise<void> =>
  act(async () => {
    fireEvent.click(element);
    // What follows the saving takes a few turns.
    await new Promise((resolve) => setTimeout(resolve));
  });
const fill = (field: HTMLElement, value: string): Promise<void> =>
  act(async () => {
    fireEvent.input(field, { target: { value } });
  });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const known = (): readonly (readonly [string | null, string | null])[] =>
  [...screen.getByRole('group', { name: 'Calendários' }).querySelectorAll('[aria-pressed]')].map((each) => [
    each.textContent,
    each.getAttribute('aria-pressed'),
  ]);

describe('the calendars', () => {
  it('begin with the one that Prazo ships with, and say who counts by it', () => {
    openOptions({ section: '#calendar' });

    expect(known()).toEqual([['Suporte Aivo', 'true']]);
    expect(screen.getByText('Usado por Aivo.')).toBeTruthy();
  });

  it('are copied, named and changed apart, and nothing of one that is left is lost', async () => {
    const { settings } = openOptions({ section: '#calendar' });
    await click(button('Duplicar'));
    expect(known()).toEqual([
      ['Suporte Aivo', 'false'],
      ['Suporte Aivo (cópia)', 'true'],
    ]);
    expect(screen.getByText(/Nenhum contrato conta por este calendário/)).toBeTruthy();

    await fill(field('Nome do calendário'), 'Plantão');
    await fill(field('segunda, 1: abre'), '07:00');
    await click(within(screen.getByRole('group', { name: 'Calendários' })).getByRole('button', { name: 'Suporte Aivo' }));
    expect(field('segunda, 1: abre').value).toBe('09:00');
    await click(screen.getByRole('button', { name: /cópia.*alterado/ }));
    expect(field('segunda, 1: abre').value).toBe('07:00');
    await click(button('Salvar'));

    expect(settings.value?.calendarNames).toEqual({ 'calendar-2': 'Plantão' });
    expect(settings.value?.calendars['calendar-2']?.weekly.mon).toEqual([['07:00', '18:00']]);
    expect(settings.value?.calendars['aivo']?.weekly.mon).toEqual([['09:00', '18:00']]);
  });

  it('refuse an empty name and one that another has', async () => {
    const { actions } = openOptions({ section: '#calendar' });
    await click(button('Duplicar'));
    actions.save.mockClear();

    await fill(field('Nome do calendário'), ' ');
    await click(button('Salvar'));
    expect(screen.getAllByText('Nome do calendário: está vazio. Escreva um nome.')).not.toEqual([]);
    await fill(field('Nome do calendário'), 'Suporte Aivo');
    await click(button('Salvar'));

    expect(screen.getAllByText('Nome do calendário: “Suporte Aivo” já é de outro. Escreva um nome diferente.')).not.toEqual([]);
    expect(field('Nome do calendário').getAttribute('aria-invalid')).toBe('true');
    expect(actions.save).not.toHaveBeenCalled();
  });

  it('are not deleted while a contract counts by them, also by an earlier version of it', async () => {
    const policies = [{ ...aivoPolicy, calendar: 'b', earlier: [aivoPolicy] }];
    const calendars = {
      aivo: { timeZone: 'UTC', weekly: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }, holidays: [] },
    };
    const { settings } = openOptions({
      section: '#calendar/aivo/2026-11-20',
      settings: { policies, calendars: { ...calendars, b: calendars.aivo } },
    });

    await click(button('Excluir'));

    expect(screen.getByText('Suporte Aivo não foi excluído: conta por ele Aivo. Escolha antes outro calendário no contrato.')).toBeTruthy();
    expect(Object.keys(settings.value?.calendars ?? {})).toEqual(['aivo', 'b']);
  });

  it('are deleted where nobody does, and come back whole', async () => {
    const { settings } = openOptions({ section: '#calendar' });
    await click(button('Duplicar'));
    const { calendars, holidays, calendarNames } = settings.value!;

    await click(button('Excluir'));
    expect(screen.getByText(/Suporte Aivo \(cópia\) foi excluído\./)).toBeTruthy();
    expect(Object.keys(settings.value?.calendars ?? {})).toEqual(['aivo']);
    expect(settings.value?.calendarNames).toEqual({});
    await click(button('Desfazer'));

    expect(settings.value).toMatchObject({ calendars, holidays, calendarNames });
    expect(known().at(-1)).toEqual(['Suporte Aivo (cópia)', 'true']);
  });

  it('are opened at the one that the address names, also while the page is open', async () => {
    const copy = {
      timeZone: 'Europe/Madrid',
      weekly: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
      holidays: ['2026-11-20'],
    };
    const { actions } = openOptions({ section: '#calendar', settings: { calendars: { aivo: copy, 'my hours': copy } } });

    await act(async () => {
      location.hash = '#calendar/my%20hours/2026-11-20';
      dispatchEvent(new Event('hashchange'));
    });

    expect(known()[1]).toEqual(['my hours', 'true']);
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toMatch(/^sex 20\/11 fechado/);
    expect(actions.save).not.toHaveBeenCalled();
  });
});
