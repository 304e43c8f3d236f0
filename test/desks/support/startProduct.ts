import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { guard } from '../../e2e/support/browser/guard.ts';

/** On a busy machine Redmine and Znuny take a minute or two to make its database. */
const LONGEST_MS = 6 * 60_000;

const script = fileURLToPath(new URL('../desk.sh', import.meta.url));

export type ProductName = 'requestTracker' | 'redmine' | 'znuny';

export interface StartedProduct {
  readonly url: string;
  stop(): Promise<void>;
}

/** A fresh one with fresh tickets, which ends with this process at the latest. */
export async function startProduct(name: ProductName): Promise<StartedProduct> {
  const state = await mkdtemp(join(tmpdir(), `prazo-${name}-`));
  const port = await freePort();
  const env = { ...process.env, PRAZO_DESK_STATE: state, PRAZO_DESK_PORT: String(port) };
  await run([name, 'install'], env, name);
  await run([name, 'start'], env, name);
  const watch = guard(Number(await readFile(join(state, 'pid'), 'utf8')), state);
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      await run([name, 'stop'], env, name);
      await watch.release();
    },
  };
}

/** Installing waits for another apt, the other products' own included. */
let last: Promise<unknown> = Promise.resolve();

function run(words: readonly [ProductName, 'install' | 'start' | 'stop'], env: NodeJS.ProcessEnv, name: ProductName): Promise<void> {
  const step = async (): Promise<void> => {
    await promisify(execFile)(script, words, { env, timeout: LONGEST_MS }).catch(
      ({ stderr, message }: { readonly stderr?: string; readonly message: string }) => {
        throw new Error(`${name} could not ${words[1]}: ${stderr || message}`);
      },
    );
  };
  if (words[1] !== 'install') return step();
  const mine = last.then(step, step);
  last = mine;
  return mine;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
