import { describe, expect, it } from 'vitest';
import { announcement } from '@/utils/messages/announcements';
import type { TicketView } from '@/utils/messages/protocol';
import { MINUTE } from '@/utils/time/instant';
import type { NativeDeadline } from '@/utils/tickets/nativeDeadline';
import { recordOf, SITE } from '../../../support/world/fakeDesk';
import { monday } from '../../../support/tickets';
import { type World, worldAt } from '../../../support/world/workerLives';

const page = { kind: 'page', url: new URL(`${SITE}/tickets/1`) } as const;
const due: readonly NativeDeadline[] = [{ metric: 'resolution', name: 'Time to resolution', state: 'running', dueAt: monday('16:00') }];

/** Two tickets that were read because a page shows them; the page of the first is open. */
async function world(showsNative: boolean): Promise<World> {
  const made = worldAt(monday('10:00'), { showsNative });
  for (const id of ['1', '2']) made.desk.tickets.set(id, recordOf(id, { isMine: false }));
  made.desk.native.set('1', due);
  await made.happen((background) => background.onStart('installed'));
  await show(made, []);
  made.desk.requests.length = 0;
  return made;
}

async function show(made: World, opened: readonly string[]): Promise<readonly TicketView[]> {
  const shown = ['1', '2'].map((id) => ({ id, status: 'Open', priority: 'High', assignee: undefined }));
  const reply = await made.happen(({ handlers }) => handlers['page/tickets']({ shown, news: [], opened }, page));
  return reply!.tickets;
}

describe('the deadlines of the product itself', () => {
  it('are asked for one opened ticket, once, and told with it', async () => {
    const made = await world(true);

    await show(made, ['1']);
    const views = await show(made, ['1']);

    expect(made.desk.requests).toEqual(['/help/native?id=1']);
    expect(made.browser.told.at(-1)).toEqual({ sites: [SITE], message: announcement('tickets/changed', [`${SITE}#1`]) });
    expect(views.map(({ native }) => native)).toEqual([{ product: 'Fake desk', deadlines: due }, undefined]);
  });

  it('are neither asked for nor told unless the analyst wants them', async () => {
    const made = await world(false);

    const views = await show(made, ['1']);

    expect(made.desk.requests).toEqual([]);
    expect(views[0]).not.toHaveProperty('native');
  });

  it('are not asked for tickets that are only listed', async () => {
    const made = await world(true);

    await show(made, []);

    expect(made.desk.requests).toEqual([]);
  });

  it('are asked for again when the ticket was read anew, and stay known until then', async () => {
    const made = await world(true);
    await show(made, ['1']);
    made.browser.now += MINUTE;
    await made.happen(({ handlers }) => handlers['page/refresh']({ ids: ['1'] }, page));
    made.desk.native.set('1', []);
    made.desk.requests.length = 0;

    const before = await show(made, ['1']);
    const after = await show(made, ['1']);

    expect(made.desk.requests).toEqual(['/help/native?id=1']);
    expect(before[0]?.native?.deadlines).toEqual(due);
    expect(after[0]?.native?.deadlines).toEqual([]);
  });
});
