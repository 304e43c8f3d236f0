// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { recordTexts } from '@/utils/language/shapes/actions/record';
import { openOptions } from './openOptions';

afterEach(cleanup);

const area = (name: string): HTMLTextAreaElement => screen.getByLabelText<HTMLTextAreaElement>(name);
const type = (name: string, value: string): Promise<void> => act(async () => void fireEvent.input(area(name), { target: { value } }));
const save = (): Promise<void> => act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Salvar' })));

it('keeps a text of one’s own for a kind in a language, and gives Prazo’s back', async () => {
  const { settings } = openOptions({ section: 'records' });
  await screen.findByLabelText('Para o cliente');
  expect(area('Para o cliente').value).toBe(recordTexts('pt').templates.customer);

  await act(async () => void fireEvent.click(screen.getByLabelText('Español')));
  await type('Nota interna', '{ticket}: {end}');
  await save();
  expect(settings.value?.templates).toEqual({ es: { internal: '{ticket}: {end}' } });

  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Voltar ao texto do Prazo: Nota interna' })));
  expect(area('Nota interna').value).toBe(recordTexts('es').templates.internal);
  await save();
  expect(settings.value?.templates).toEqual({});
});

it('refuses a field that is none and a text that is too long, in whichever language it stands', async () => {
  const { actions } = openOptions({ section: 'records' });
  await screen.findByLabelText('A soma');
  await type('A soma', '{ticket} {preço}');
  expect(screen.getByText('Não é campo: {preço}. Use os que estão abaixo do texto.')).toBeTruthy();
  await act(async () => void fireEvent.click(screen.getByLabelText('English')));
  await save();
  await waitFor(() => expect(document.activeElement).toBe(area('A soma')));
  await type('A soma', 'x'.repeat(2_001));
  expect(area('A soma').getAttribute('aria-invalid')).toBe('true');
  await save();
  expect(actions.save).not.toHaveBeenCalled();
});

it('puts a field where the cursor is', async () => {
  openOptions({ section: 'records' });
  await screen.findByLabelText('Para encerrar');
  await type('Para encerrar', 'Ticket .');
  area('Para encerrar').setSelectionRange(7, 7);
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /^Inserir \{ticket\} em “Para encerrar”/ })));
  expect(area('Para encerrar').value).toBe('Ticket {ticket}.');
});
