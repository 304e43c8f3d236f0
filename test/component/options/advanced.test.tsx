// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { Mishap } from '@/utils/store/mishaps/mishap';
import { HOUR, MINUTE } from '@/utils/time/instant';
import { NOW, openOptions } from './openOptions';

afterEach(cleanup);

const mishaps: readonly Mishap[] = [
  {
    at: NOW - MINUTE,
    times: 3,
    where: 'reading',
    what: 'TypeError: … is not iterable',
    version: '0.2.0',
    product: 'redmine',
    end: 'state',
  },
  { at: NOW - 20 * HOUR, times: 1, where: 'onAlarm', what: 'QuotaExceededError: Quota exceeded', version: '0.1.0' },
];

it('tells what failed, the newest first, when, how often and how it ended', async () => {
  openOptions({ section: 'advanced', mishaps });

  const [, first, second] = await screen.findAllByRole('row');

  expect(first?.textContent).toMatch(/^17\/11\/2026, 15:39Ao ler um site \(Redmine\).*TypeError: … is not iterable.*o site mostra3×$/);
  expect(second?.textContent).toMatch(/^16\/11\/2026, 19:40Ao acordar.*Quota exceeded1×$/);
});

it('shows the report before it is copied, and copies what it shows', async () => {
  const { actions } = openOptions({ section: 'advanced', mishaps });
  const shown = await screen.findByLabelText<HTMLTextAreaElement>('Relatório em texto');

  fireEvent.click(screen.getByText('Copiar relatório'));
  await waitFor(() => screen.getByText('Copiado.'));

  expect(actions.copy.mock.calls).toEqual([[shown.value]]);
  expect(shown.value.split('\n')).toEqual([
    '2026-11-17T18:39:00.000Z | Prazo 0.2.0 | redmine | reading | 3x | TypeError: … is not iterable | end: state',
    '2026-11-16T22:40:00.000Z | Prazo 0.1.0 | onAlarm | 1x | QuotaExceededError: Quota exceeded',
  ]);
});

it('says why nothing could be copied', async () => {
  const { actions } = openOptions({ section: 'advanced', mishaps });
  actions.copy.mockRejectedValueOnce(new Error('no clipboard'));

  fireEvent.click(await screen.findByText('Copiar relatório'));

  expect(await screen.findByText('Não foi copiado: no clipboard')).toBeDefined();
});

it('says so where nothing failed', async () => {
  openOptions({ section: 'advanced' });

  expect(await screen.findByText('Nada falhou nos últimos 30 dias.')).toBeDefined();
  expect(document.querySelector('.mishaps')).toBeNull();
});

it('changes for how many days tickets are kept, and nothing else', async () => {
  const { actions } = openOptions({ section: 'advanced' });
  const field = await screen.findByLabelText<HTMLInputElement>('Guardar tickets que não são seus por (dias)');
  expect(field.value).toBe('90');

  fireEvent.input(field, { target: { value: '30' } });
  fireEvent.click(screen.getByText('Salvar'));

  await waitFor(() => expect(actions.save).toHaveBeenCalledOnce());
  const [shown, wanted] = actions.save.mock.calls[0]!;
  expect(wanted).toEqual({ ...shown, keptDays: 30 });
});

it.each(['6', '3651', '1,5', 'muitos', ''])('refuses %j as a number of days, and keeps what was typed', async (typed) => {
  const { actions } = openOptions({ section: 'advanced' });
  const field = await screen.findByLabelText<HTMLInputElement>('Guardar tickets que não são seus por (dias)');

  fireEvent.input(field, { target: { value: typed } });
  fireEvent.click(screen.getByText('Salvar'));

  expect(await screen.findByText(`Dias: “${typed}” não serve. Escreva um número de 7 a 3650.`)).toBeDefined();
  expect(document.activeElement).toBe(field);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(field.value).toBe(typed);
  expect(actions.save).not.toHaveBeenCalled();
});

it('shows by which keys the browser opens what, and what has none', async () => {
  openOptions({ section: 'advanced' });

  const rows = await screen.findAllByRole('row');

  expect(rows.map(({ textContent }) => textContent)).toEqual(['Abrir a filaAlt+Shift+P', 'Abrir o chamado mais urgentenenhuma']);
});
