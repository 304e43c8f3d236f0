import { buildExtension } from '../../e2e/support/browser/build.ts';
import { ownBuild } from '../../e2e/support/browser/ownBuild.ts';
import { startDesk } from '../../e2e/support/desk.ts';
import { type Finding, tell } from '../finding.ts';
import { median } from '../stopwatch.ts';
import { alarmToNotification, bareAlarm, type Woken } from './alarm.ts';
import { longestBlockWhile } from './block.ts';
import { bareExtension } from './floor.ts';
import { formsDesk, type FormTimes, formTimes } from './forms.ts';
import { idleMinutes } from './idle.ts';
import { listToBadges } from './list.ts';
import { fill, livedDesk } from './lived.ts';
import { openedAfter, openTimes } from './popup.ts';
import { saving, yearPainted } from './saving.ts';

// What an analyst waits for, in real Chromium with the real extension, beside the least that an extension can do, in the same run. Names of parts
// after the command run those alone: `npm run bench:felt -- popup list`.

const ROUNDS = 7;
const chosen = process.argv.slice(2);
const isChosen = (part: string): boolean => chosen.length === 0 || chosen.includes(part);
const ms = (what: string, measured: number, limit?: number): void =>
  tellFelt({ what, measured, unit: 'ms', ...(limit !== undefined && { limit }) });
const times = (what: string, measured: number, floor: number, limit: number): void => {
  ms(`${what}: floor`, floor);
  ms(what, measured);
  tellFelt({ what: `${what}, by the floor`, measured: measured / floor, limit, unit: '×' });
};
const tellFelt = (finding: Finding): void => tell({ ...finding, what: `felt: ${finding.what}` });

async function rounds(measure: () => Promise<number>, count = ROUNDS): Promise<number> {
  const measured: number[] = [];
  for (let round = 0; round < count; round += 1) measured.push(await measure());
  return median(measured);
}

/** Popup, first reading and alarm of one store. */
async function withTickets(tickets: number, popupTimes: number, alarmMs: number): Promise<void> {
  const build = await ownBuild('chromium');
  const floor = await bareExtension();
  const bare = await startDesk({ kind: 'chromium', addSite: false, browser: { extension: floor.folder, isSilent: true } });
  const desk = await livedDesk(
    'chromium',
    tickets,
    async (read, reading) =>
      ms(`reading ${tickets} tickets for the first time, the worker's longest block`, await longestBlockWhile(read, reading), 50),
    { extension: build.folder },
  );
  try {
    if (isChosen('popup')) {
      const bareMs = await rounds(() => openedAfter(bare, 'floor.html'));
      times(`popup with ${tickets} tickets, first rows painted`, await rounds(() => openedAfter(desk, 'popup.html')), bareMs, popupTimes);
      const opened = await openTimes(desk);
      ms(`popup with ${tickets} tickets, all of them known`, opened.wholeMs);
      ms(`popup with ${tickets} tickets, its longest block while they come`, opened.blockMs);
      ms(`popup with ${tickets} tickets, the longest block of a key in search`, opened.keyMs, 16);
    }
    if (isChosen('alarm')) {
      ms('an alarm alone, worker stopped, to the notification: floor', await rounds(() => bareAlarm(bare), 5));
      const woken: Woken[] = [];
      for (let round = 0; round < 3; round += 1) woken.push(await alarmToNotification(desk));
      const what = `deadline with ${tickets} tickets, worker stopped`;
      ms(`${what}, to the notification`, median(woken.map(({ late }) => late)), alarmMs);
      ms(`${what}, to the first line of the worker that raised it`, median(woken.map(({ bornAfter }) => bornAfter)));
    }
  } finally {
    await Promise.all([desk.close(), bare.close()]);
    await Promise.all([floor.remove(), build.remove()]);
  }
}

/** A contract is saved while so many tickets are stored, and a year is looked at. */
async function contract(tickets: number): Promise<void> {
  const desk = await startDesk({ kind: 'chromium' });
  try {
    fill(desk, tickets);
    await desk.ask('queue/refresh');
    const { badgeMs, allMs, blockMs } = await saving(desk);
    const what = `saving a contract with ${tickets} tickets`;
    ms(`${what}, to the first badge that is right`, badgeMs, 300);
    ms(`${what}, to all of them computed anew`, allMs, 2_000);
    ms(`${what}, the worker's longest block`, blockMs, 200);
    ms('another year at a glance, painted', await rounds(() => yearPainted(desk)), 100);
  } finally {
    await desk.close();
  }
}

async function list(rows: number): Promise<void> {
  const { badges, spans, empty } = await listToBadges(rows, ROUNDS);
  times(`list of ${rows} rows, all badges of the window`, median(badges), median(spans), 1.6);
  times(`page without tickets, main thread (${rows})`, median(empty[0]!), median(empty[1]!), 1.2);
}

/** The most that each may take, in the order in which they are measured. */
const IDLE_MS = [40, 300, 40];

async function idle(): Promise<void> {
  for (const [index, { what, prazo, bare }] of (await idleMinutes()).entries()) {
    ms(`idle minute of ${what}: floor`, bare);
    ms(`idle minute of ${what}, main thread`, prazo, IDLE_MS[index]);
  }
}

/** In the order in which they are measured. */
const FORM_LIMITS = [
  ['first', 'a form, the first time', 100],
  ['again', 'a form, again', 30],
  ['furtherFirst', 'the record, the first time', 100],
  ['furtherAgain', 'the record, again', 30],
  ['saved', 'a pause, from sending it to the paused panel', 150],
] as const;

async function forms(): Promise<void> {
  const desk = await formsDesk();
  try {
    const all: FormTimes[] = [];
    for (let round = 0; round < 5; round += 1) all.push(await formTimes(desk));
    for (const [name, what, limit] of FORM_LIMITS) ms(`${what}, on the screen after the click`, median(all.map((one) => one[name])), limit);
  } finally {
    await desk.close();
  }
}

await buildExtension('chromium');
if (isChosen('forms')) await forms();
if (isChosen('idle')) await idle();
if (isChosen('contract')) await contract(10_000);
if (isChosen('list')) for (const rows of [30, 200, 1_000]) await list(rows);
for (const [tickets, popupTimes, alarmMs] of [
  [40, 1.5, 45],
  [166, 1.5, 45],
  [1_000, 2, 90],
  [10_000, 2, 90],
] as const)
  if (isChosen('popup') || isChosen('alarm') || isChosen(String(tickets))) await withTickets(tickets, popupTimes, alarmMs);
