// @vitest-environment node
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, test } from 'vitest';
import { startSupportCenter } from './server.ts';
import { visitorOf } from './visitor.ts';

const NOW = Date.parse('2026-11-24T14:00:00-03:00');

const folder = mkdtempSync(join(tmpdir(), 'support-center-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('starts within a second', async () => {
  const took: number[] = [];
  // The quickest of three: this is about the work to be done, not about what else the machine is doing.
  for (let times = 0; times < 3; times += 1) {
    const begins = performance.now();
    const supportCenter = await startSupportCenter();
    took.push(performance.now() - begins);
    await supportCenter.close();
  }

  expect(Math.min(...took)).toBeLessThan(1000);
});

it('keeps its tickets in a file from one start to the next, without filling it twice', async () => {
  const database = join(folder, 'tickets.db');
  const first = await startSupportCenter({ now: () => NOW, database });
  await visitorOf(first).submit(100, 'status', { status: 'Awaiting Vendor' });
  const { total } = await visitorOf(first).json('/api/tickets?state=all&fields=revision');
  await first.close();

  const second = await startSupportCenter({ now: () => NOW, database });

  expect(await visitorOf(second).json('/api/tickets/100')).toMatchObject({ status: { code: 'Awaiting Vendor' } });
  expect(await visitorOf(second).json('/api/tickets?state=all&fields=revision')).toMatchObject({ total });
  await second.close();
});

test.each(['SIGINT', 'SIGTERM'] as const)('starts alone, prints its address and ends cleanly on %s', async (signal) => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), '--port', '0', '--base-path', '/suporte']);
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  await expect.poll(() => printed, { timeout: 10_000 }).toContain('password');

  const address = /http:\/\/127\.0\.0\.1:\d+\/suporte/.exec(printed)![0];
  expect((await fetch(`${address}/api/about`)).status).toBe(200);
  child.kill(signal);

  expect(await once(child, 'exit')).toEqual([0, null]);
});
