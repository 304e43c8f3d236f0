// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { HOUR, MINUTE } from '@/utils/time/instant';
import { monday } from '../../support/tickets';
import { queueList } from '../../support/queue';
import { openPopup } from './openPopup';

afterEach(cleanup);

const noon = monday('12:00');

it('offers how long not to be disturbed, each with when it ends', async () => {
  const { actions } = openPopup(queueList([], noon), { at: noon });
  fireEvent.click(screen.getByRole('button', { name: 'Não perturbe' }));

  const menu = await screen.findByRole('menu', { name: 'Não perturbe' });
  expect(
    within(menu)
      .getAllByRole('menuitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Por 30 min, até 12:30', 'Por 1 h, até 13:00', 'Até fechar, 18:00', 'Até a próxima abertura, ter 9:00']);
  fireEvent.click(within(menu).getByRole('menuitem', { name: /1 h/ }));
  expect(actions.silence).toHaveBeenCalledExactlyOnceWith('hour');
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
});

it('says until when it is quiet, and offers the end of that first', async () => {
  const silence = { from: noon - MINUTE, until: noon + HOUR };
  openPopup(queueList([], noon, { silence }), { at: noon });

  expect(screen.getByText('silêncio até 13:00')).toBeTruthy();
  const bell = screen.getByRole('button', { name: 'Não perturbe' });
  expect(bell.getAttribute('aria-pressed')).toBe('true');
  fireEvent.keyDown(document.body, { key: 'd' });
  const menu = await screen.findByRole('menu', { name: 'Não perturbe' });
  expect(within(menu).getAllByRole('menuitem')[0]?.textContent).toBe('Encerrar o silêncio');
});

it('says why a silence was refused', async () => {
  const { actions } = openPopup(queueList([], noon), { at: noon });
  actions.silence.mockRejectedValueOnce(new Error('no room'));
  fireEvent.click(screen.getByRole('button', { name: 'Não perturbe' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: /30 min/ }));

  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('no room'));
});
