import { beforeEach, describe, expect, it } from 'vitest';
import { LONGEST_TEXT } from '@/utils/tickets/longestText';
import type { Circumstances, FormDraft, Trial } from '@/utils/messages/circumstances';
import type { Sender } from '@/utils/messages/sender';
import { isMeasured } from '@/utils/sla/clock/clock';
import { surpriseKey } from '@/utils/sla/surprise/surpriseKey';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import type { Policy } from '@/utils/sla/policy/policy';
import { changesBetween } from '@/utils/store/settings/patch';
import type { Settings } from '@/utils/store/settings/settings';
import { HOUR, MINUTE } from '@/utils/time/instant';
import { only } from '../../support/alertRules';
import { monday } from '../../support/tickets';
import { recordOf, SITE } from '../../support/world/fakeDesk';
import { emptyShelf, memoryTicketStore } from '../../support/world/memoryTicketStore';
import { type World, worldAt } from '../../support/world/workerLives';

const page: Sender = { kind: 'page', url: new URL(`${SITE}/tickets/1`), frame: { tabId: 1, frameId: 0 } };

let world: World;

/** A ticket whose resolution is due at 17:00, and whose customer wrote at 11:00 and 12:00. */
beforeEach(async () => {
  world = worldAt(monday('15:00'), { alerts: only('deadline') }, memoryTicketStore(emptyShelf()));
  const { events } = recordOf('1');
  const messages = [
    { at: monday('09:10'), kind: 'assignee', to: 'ana' },
    { at: monday('11:00'), kind: 'customerReply' },
    { at: monday('11:30'), kind: 'supportReply' },
    { at: monday('12:00'), kind: 'customerReply' },
  ] as const;
  world.desk.tickets.set('1', recordOf('1', { assignee: 'ana', events: [...events, ...messages] }));
  await world.happen((background) => background.onStart('installed'));
});

const circumstances = (sender = page): Promise<Circumstances | undefined> =>
  world.happen(({ handlers }) => handlers['page/circumstances']({ id: '1' }, sender));
const tried = (...bodies: readonly object[]): Promise<Trial | undefined> =>
  world.happen(({ handlers }) => handlers['page/tryFacts']({ id: '1', bodies } as never, page));
const keep = (draft?: FormDraft): Promise<unknown> =>
  world.happen(({ handlers }) => handlers['page/keepDraft']({ id: '1', ...(draft && { draft }) }, page));

describe('what a form has to know', () => {
  it('are the messages, the latest first, and the severities of the policy', async () => {
    expect(await circumstances()).toMatchObject({
      siteName: 'Help',
      repliedAt: [monday('12:00'), monday('11:00')],
      answeredAt: monday('11:30'),
      severities: [{ id: 'blocker' }, { id: 'high' }, { id: 'medium' }, { id: 'low' }],
      reasons: [],
    });
  });

  it('says which conditions of the 24x7 coverage hold', async () => {
    const { coverage } = (await circumstances())!;
    expect(coverage.map(({ term, state }) => `${term} ${state}`)).toEqual([
      'severity holds',
      'customer unknown',
      'integration unknown',
      'outsideHours fails',
    ]);
  });

  it('is told to pages of the site alone, of tickets that are known', async () => {
    const stranger: Sender = { kind: 'page', url: new URL('https://elsewhere.example/') };
    await expect(circumstances(stranger)).rejects.toThrow('no site that was added');
    await expect(world.happen(({ handlers }) => handlers['page/circumstances']({ id: '404' }, page))).rejects.toThrow('is not known');
  });
});

describe('what would come of a fact', () => {
  it('is measured by the same core, and nothing of it is kept', async () => {
    const trial = await tried({ kind: 'pause', from: monday('12:00'), to: monday('12:45'), reason: 'customer' });
    const { resolution } = (trial as Extract<Trial, { clocks: unknown }>).clocks;
    expect(isMeasured(resolution) && resolution.dueAt).toBe(monday('17:45'));

    const kept = await world.happen(({ handlers }) => handlers['queue/read'](undefined, { kind: 'extension' }));
    const now = kept?.tickets[0]?.clocks.resolution;
    expect(isMeasured(now) && now.dueAt).toBe(monday('17:00'));
    expect(kept?.tickets[0]?.facts).toBeUndefined();
  });

  it('may be of several at once', async () => {
    const trial = await tried({ kind: 'severity', at: monday('15:00'), to: 'blocker' }, { kind: 'contact', at: monday('08:30') });
    const { resolution } = (trial as Extract<Trial, { clocks: unknown }>).clocks;
    expect(isMeasured(resolution) && resolution.dueAt).toBe(monday('14:30'));
  });

  it('is nothing where it would be refused', async () => {
    expect(await tried({ kind: 'pause', from: monday('16:00'), reason: 'customer' })).toEqual({ refused: 'inFuture' });
    await expect(tried({ kind: 'wish' })).rejects.toThrow('page/tryFacts');
  });
});

describe('a form half filled in', () => {
  const draft: FormDraft = { form: 'pause', values: { note: 'Chamado 88213', reason: 'customer' } };

  it('is there for an hour, also for the next worker', async () => {
    await keep(draft);
    world.stop();
    expect((await circumstances())?.draft).toEqual(draft);

    world.browser.now += HOUR + MINUTE;
    expect((await circumstances())?.draft).toBeUndefined();
  });

  it('is gone once it was sent, and only that of this ticket', async () => {
    await keep(draft);
    await world.happen(({ handlers }) => handlers['page/keepDraft']({ id: '2', draft }, page));
    await keep();
    expect((await circumstances())?.draft).toBeUndefined();
    expect(JSON.stringify([...world.browser.stored.values()])).toContain('88213');
  });

  it('goes with its site', async () => {
    await keep(draft);
    await world.happen(({ handlers }) => handlers['site/remove']({ site: SITE }, { kind: 'extension' }));
    expect(JSON.stringify([...world.browser.stored.values()])).not.toContain('88213');
  });

  it('that was stored otherwise is none', async () => {
    world.browser.stored.set('left', { version: 1, value: { [SITE]: '{"drafts":[{"ticket":1}]}' } });
    expect((await circumstances())?.draft).toBeUndefined();
  });

  it('is refused where it is none', async () => {
    await expect(keep({ form: 'pause', values: { note: 'x'.repeat(LONGEST_TEXT + 1) } })).rejects.toThrow('page/keepDraft');
  });
});

it('the forms are loaded into the page that asks, in the language in force', async () => {
  await world.happen(({ handlers }) => handlers['page/part']('actions', page));
  expect(world.browser.brought).toEqual(['actions en']);
});

describe('which contract holds', () => {
  const second: Policy = { ...aivoPolicy, id: 'andino', name: 'Andino' };
  const settings = async (change: Partial<Settings>): Promise<void> => {
    const known = (await world.happen(({ handlers }) => handlers['settings/read'](undefined, { kind: 'extension' })))!;
    const patch = changesBetween(known, { ...known, ...change });
    await world.happen(({ handlers }) => handlers['settings/patch'](patch, { kind: 'extension' }));
  };

  it('is not told while there is one that always said the same', async () => {
    expect((await circumstances())?.contract).toBeUndefined();
  });

  it('is told with the rule that chose it', async () => {
    await settings({ policies: [aivoPolicy, second] });
    expect((await circumstances())?.contract).toEqual({ name: 'Aivo', versions: [] });
    await settings({
      rules: [
        { when: { customer: 'nobody' }, policy: 'andino' },
        { when: { site: SITE }, policy: 'andino' },
      ],
    });
    expect((await circumstances())?.contract).toEqual({ name: 'Andino', rule: { place: 2, when: { site: SITE } }, versions: [] });
  });

  it('is told with the version by which each clock is measured', async () => {
    const { earlier: _, ...before } = aivoPolicy;
    await settings({ policies: [{ ...aivoPolicy, validFrom: monday('12:00'), earlier: [before] }] });
    expect((await circumstances())?.contract).toEqual({
      name: 'Aivo',
      versions: [
        { metric: 'firstResponse', until: monday('12:00') },
        { metric: 'resolution', from: monday('12:00') },
      ],
    });
  });
});

describe('why the support center seems to say otherwise', () => {
  const opened = recordOf('1').events;
  const status = (time: string, to: string) => ({ at: monday(time), kind: 'status', to }) as const;
  const assignee = { at: monday('09:10'), kind: 'assignee', to: 'ana' } as const;
  const late = { metric: 'resolution', name: 'Own', state: 'running', dueAt: monday('16:00') } as const;
  const cases: readonly (readonly [cause: string, facts: Parameters<typeof recordOf>[1], words: string])[] = [
    [
      'the customer answered while it waits',
      {
        status: 'Waiting for customer',
        events: [...opened, assignee, status('10:00', 'Waiting for customer'), { at: monday('12:00'), kind: 'customerReply' }],
      },
      'Counting again since Mon 12:00: the customer answered while the ticket was in “Waiting for customer”. The status still says waiting.',
    ],
    [
      'its severity changed',
      { priority: 'Medium', events: [...opened, assignee, { at: monday('14:00'), kind: 'priority', to: 'Medium' }] },
      'Became Medium Mon 14:00: its target applies from the contact.',
    ],
    [
      'it was reopened',
      { events: [...opened, assignee, status('10:00', 'Resolved'), status('11:00', 'Open')] },
      'Reopened Mon 11:00: goes on where it stopped; time spent resolved does not count.',
    ],
    [
      'the product shows another deadline',
      { events: [...opened, assignee], native: [late] },
      'Help shows Mon 16:00: it counts by other rules than the contract.',
    ],
    [
      'its history lacks a word',
      { status: 'Waiting', events: [...opened, assignee, status('09:30', 'Open')] },
      'The history does not say when it became “Waiting”:',
    ],
  ];

  it.each(cases)('stands in words where the panel is not: %s', async (_, facts, words) => {
    world = worldAt(monday('15:00'), { alerts: only('deadline'), language: 'en' }, memoryTicketStore(emptyShelf()));
    world.desk.tickets.set('1', recordOf('1', facts));
    await world.happen((background) => background.onStart('installed'));
    const key = `${SITE}#1` as const;

    const onPage = await world.happen(({ handlers }) => handlers['page/surprise']({ id: '1' }, page));
    const inQueue = await world.happen(({ handlers }) => handlers['queue/surprises']({ keys: [key] }, { kind: 'extension' }));

    expect(onPage).toContain(words);
    expect(inQueue).toEqual({ [key]: onPage });
  });

  it('stands nowhere where nothing surprises, and no more once the analyst has understood it', async () => {
    const ask = () => world.happen(({ handlers }) => handlers['page/surprise']({ id: '1' }, page));
    const before = await ask();
    world = worldAt(monday('15:00'), { alerts: only('deadline') }, memoryTicketStore(emptyShelf()));
    world.desk.tickets.set('1', recordOf('1', { events: [...opened, assignee, status('10:00', 'Resolved'), status('11:00', 'Open')] }));
    await world.happen((background) => background.onStart('installed'));
    const told = await ask();
    const surprise = surpriseKey((await circumstances())!.surprise!);

    await world.happen(({ handlers }) => handlers['page/putAway']({ id: '1', surprise }, page));

    expect([before, told, await ask()]).toEqual([undefined, expect.any(String), undefined]);
  });
});
