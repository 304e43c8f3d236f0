import { expect, it } from 'vitest';
import type { Sender } from '@/utils/messages/sender';
import { monday } from '../../support/tickets';
import { recordOf, SITE } from '../../support/world/fakeDesk';
import { emptyShelf, memoryTicketStore } from '../../support/world/memoryTicketStore';
import { worldAt } from '../../support/world/workerLives';

const page: Sender = { kind: 'page', url: new URL(`${SITE}/tickets/1`), frame: { tabId: 1, frameId: 0 } };

it('the language of a record is remembered for the customer of the ticket, beside what was left half filled in', async () => {
  const world = worldAt(monday('15:00'), {}, memoryTicketStore(emptyShelf()));
  for (const id of ['1', '2']) world.desk.tickets.set(id, recordOf(id, { assignee: 'ana', customer: 'Banco Andino' }));
  await world.happen((background) => background.onStart('installed'));
  const speak = (language: 'es' | 'pt', id?: string) =>
    world.happen(({ handlers }) => handlers['page/recordTexts']({ language, ...(id !== undefined && { id }) }, page));
  const circumstances = () => world.happen(({ handlers }) => handlers['page/circumstances']({ id: '1' }, page));

  await speak('pt');
  expect((await circumstances())?.language).toBeUndefined();

  await world.happen(({ handlers }) => handlers['page/keepDraft']({ id: '1', draft: { form: 'pause', values: { note: 'x' } } }, page));
  await speak('pt', '2');
  await speak('es', '2');
  expect(await circumstances()).toMatchObject({ language: 'es', draft: { form: 'pause' } });
});
