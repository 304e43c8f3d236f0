// @vitest-environment node
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, test } from 'vitest';
import { startSupportCenter } from './server.ts';
import { visitorOf } from './visitor.ts';

const NOW = Date.parse('2026-11-24T14:00:00-03:00');

const folder = mkdtempSync(join(tmpdir(), 'support-center-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('starts with less than a second of work', async () => {
  const before = process.threadCpuUsage();

  const supportCenter = await startSupportCenter();

  // The thread's own time: what else the machine is doing does not count.
  const { user, system } = process.threadCpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(1000);
  await supportCenter.close();
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
