import { describe, expect, it, test } from 'vitest';
import { defaultAlertRules } from '@/utils/sla/alerts/alertRules';
import type { TicketRecord } from '@/utils/tickets/ticketRecord';
import { recordOf } from '../../../support/world/fakeDesk';
import { at, monday } from '../../../support/tickets';
import { type World, worldAt } from '../../../support/world/workerLives';

const unknown: Partial<TicketRecord> = {
  priority: 'P3',
  events: [
    { at: monday('09:00'), kind: 'status', to: 'Open' },
    { at: monday('09:00'), kind: 'priority', to: 'P3' },
  ],
};

async function badgeOf(time: string, records: readonly TicketRecord[], prepare: (world: World) => unknown = () => undefined) {
  const world = worldAt(monday(time));
  for (const record of records) world.desk.tickets.set(record.id, record);
  await world.happen((background) => background.onStart('installed'));
  prepare(world);
  await world.happen(({ handlers }) => handlers['queue/refresh'](undefined, { kind: 'extension' }));
  return world.browser.toolbar;
}

const fail = ({ desk }: World): unknown => desk.faults.push(() => new Response('', { status: 500 }));

describe('the toolbar badge', () => {
  test.each([
    // time  what it says  and why
    ['12:00', '1', '#c7271d', '1 overdue', [recordOf('1')]],
    ['10:40', '1', '#ffd36b', '1 at risk', [recordOf('1')]],
    ['09:30', '', '#7d8796', 'nothing overdue or at risk', [recordOf('1')]],
    ['09:30', '?', '#6236b5', '1 to map', [recordOf('1', unknown)]],
    ['12:00', '1', '#c7271d', '1 overdue · 1 to map', [recordOf('1'), recordOf('2', unknown)]],
  ])('says at %s: "%s" on %s, %s', async (time, text, background, title, records) => {
    expect(await badgeOf(time, records)).toMatchObject({ text, background, title: `Prazo: ${title}` });
  });

  it('says that a site fails', async () => {
    expect(await badgeOf('09:30', [recordOf('1')], fail)).toMatchObject({ text: '!', title: 'Prazo: Prazo cannot read Help (no answer)' });
  });

  it('keeps the count when a site fails as well, and names the failure in its title', async () => {
    expect(await badgeOf('12:00', [recordOf('1')], fail)).toMatchObject({
      text: '1',
      title: 'Prazo: 1 overdue · Prazo cannot read Help (no answer)',
    });
  });

  it('counts up to 99', async () => {
    const many = Array.from({ length: 100 }, (_, index) => recordOf(String(index)));

    expect(await badgeOf('12:00', many)).toMatchObject({ text: '99+' });
  });

  it('does not count what is done', async () => {
    const { events } = recordOf('1');
    const resolved = recordOf('1', { events: [...events, { at: monday('11:30'), kind: 'status', to: 'Resolved' }], status: 'Resolved' });

    expect(await badgeOf('12:00', [resolved])).toMatchObject({ text: '' });
  });

  test.each([
    ['overdue', '12:00', '1', '#c7271d', '1 overdue'],
    ['atRisk', '12:00', '', '#7d8796', '1 overdue'],
    ['none', '12:00', '', '#7d8796', '1 overdue'],
    ['atRisk', '10:40', '1', '#ffd36b', '1 at risk'],
    ['toSave', '10:40', '1', '#ffd36b', '1 to save today · 1 at risk'],
    ['toSave', '12:00', '', '#7d8796', '1 overdue'],
  ] as const)('counts what the analyst chose: %s at %s', async (toolbarCounts, time, text, background, title) => {
    const world = worldAt(monday(time), { alerts: { ...defaultAlertRules, toolbarCounts } });
    world.desk.tickets.set('1', recordOf('1'));
    await world.happen((it) => it.onStart('installed'));
    await world.happen(({ handlers }) => handlers['queue/refresh'](undefined, { kind: 'extension' }));

    expect(world.browser.toolbar).toMatchObject({ text, background, title: `Prazo: ${title}` });
  });

  test.each([
    [undefined, '2026-03-09 10:00', '1'],
    [undefined, '2026-03-09 12:00', ''],
    [1, '2026-03-03 12:00', ''],
  ])('leaves old ones out: after %s days, at %s', async (oldAfterDays, time, text) => {
    const world = worldAt(at(time), { alerts: { ...defaultAlertRules, ...(oldAfterDays && { oldAfterDays }) } });
    world.desk.tickets.set('1', recordOf('1'));
    await world.happen((it) => it.onStart('installed'));
    await world.happen(({ handlers }) => handlers['queue/refresh'](undefined, { kind: 'extension' }));

    expect(world.browser.toolbar).toMatchObject({ text });
  });
});
