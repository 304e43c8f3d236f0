import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { siteAdapters } from '@/utils/sites';
import { SiteError } from '@/utils/sites/siteAnswer';
import { inOrder } from '@/utils/tickets/inOrder';
import { observed } from '@/utils/tickets/observed';
import type { TicketRecord } from '@/utils/tickets/ticketRecord';
import { type RecordedAnswers, recordedSite } from '../../support/world/recordedSite';
import { type ToldHistory, toldHistories } from './histories';

const SITE = 'https://desk.example';
const READ_AT = Date.parse('2026-11-18T12:00:00Z');

const runs = { numRuns: Number(process.env.FC_RUNS ?? 100) };

/** As it is kept when it is read for the first time; `undefined` where the support center told of no ticket, or could not be read at all. */
async function kept(adapter: string, ticket: string, answers: RecordedAnswers): Promise<TicketRecord | undefined> {
  const { client } = siteAdapters.find(({ id }) => id === adapter)!;
  try {
    const [record] = await client(SITE, recordedSite(SITE, answers).get, { hasToken: true, email: 'ana@desk.example' }).tickets([ticket]);
    return record && observed(undefined, record, READ_AT);
  } catch (cause) {
    if (cause instanceof SiteError) return undefined;
    throw cause;
  }
}

const changesIn = (record: TicketRecord): readonly object[] => inOrder(record.events.filter(({ kind }) => kind !== 'customerReply'));

/** An answer with each part of it, a list or an object, in turn refused, missing, halved or empty. */
function* refused(json: unknown): Generator {
  if (typeof json !== 'object' || json === null) return;
  const instead = Array.isArray(json) ? [json.slice(0, Math.floor(json.length / 2)), []] : [];
  yield* [{ error: 401, message: 'ERROR_RIGHT_MISSING' }, null, ...instead];
  for (const [key, value] of Object.entries(json)) {
    for (const part of refused(value)) {
      const copy = structuredClone(json) as Record<string, unknown>;
      copy[key] = part;
      yield copy;
    }
  }
}

test('every adapter that tells histories is held to this', () => {
  const others = siteAdapters.filter(({ id }) => toldHistories[id] === undefined).map(({ id }) => id);

  // Freshdesk tells dates of the last changes alone; Znuny is held to it on its history pages.
  expect(others).toEqual(['freshdesk', 'znuny']);
});

describe.each(Object.entries(toldHistories))('%s', (adapter, told: ToldHistory) => {
  it('has a whole history where all is told', async () => {
    const record = await kept(adapter, told.ticket, told.answers(told.entries));

    expect([record?.partialSince, record?.lacking]).toEqual([undefined, undefined]);
    expect(changesIn(record!)).not.toHaveLength(0);
  });

  it('never has a whole history where a part of an answer was refused, missing, halved or empty', async () => {
    const answers = told.answers(told.entries);
    const whole = changesIn((await kept(adapter, told.ticket, answers))!);
    let tried = 0;
    for (const [index, [path, json]] of answers.entries()) {
      for (const part of refused(json)) {
        tried += 1;
        const record = await kept(adapter, told.ticket, answers.with(index, [path, part]));
        if (record && record.partialSince === undefined)
          expect([part, datesOf(changesIn(record), told)]).toEqual([part, datesOf(whole, told)]);
      }
    }
    expect(tried).toBeGreaterThan(10);
  });

  it('leads to the present words, whatever its history lacks, and says so', async () => {
    const lacking = fc.subarray(told.entries.slice(told.unmissed), { maxLength: told.entries.length - told.unmissed - 1 });
    await fc.assert(
      fc.asyncProperty(lacking, async (entries) => {
        const record = (await kept(adapter, told.ticket, told.answers([...told.entries.slice(0, told.unmissed), ...entries])))!;
        const last = inOrder(record.events).findLast(({ kind }) => kind === 'status');

        if (adapter !== 'jira' && adapter !== 'embedded' && !told.tellsValuesAlone) expect(record.partialSince).toBeDefined();
        expect(last).toMatchObject({ to: record.status });
      }),
      runs,
    );
  });
});

/** Names may be missing where a list of them was refused: the words are then others, at the same times. */
const datesOf = (events: readonly object[], { tellsValuesAlone }: ToldHistory): readonly unknown[] =>
  events
    // A priority may well have been given later; what it was before moves no deadline.
    .filter((event) => !tellsValuesAlone || !('kind' in event && event.kind === 'priority'))
    .map((event) => ['at' in event && event.at, 'kind' in event && event.kind]);
