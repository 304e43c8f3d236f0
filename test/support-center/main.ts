// Starts the support center alone: `npm run support-center [-- --port N --base-path /suporte --database FILE --test-routes]`.
import { parseArgs } from 'node:util';
import { startSupportCenter, type SupportCenter } from './server.ts';
import { PASSWORD, USERS } from './tickets/cast.ts';

const PORT = 8180;

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    'base-path': { type: 'string', default: '' },
    database: { type: 'string', default: ':memory:' },
    'test-routes': { type: 'boolean', default: false },
  },
});
const options = { basePath: values['base-path'], database: values.database, faults: values['test-routes'] };

/** The port that was asked for, or else the usual one, or a free one where that is taken. */
async function start(): Promise<SupportCenter> {
  if (values.port !== undefined) return startSupportCenter({ ...options, port: Number(values.port) });
  try {
    return await startSupportCenter({ ...options, port: PORT });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return startSupportCenter({ ...options, port: 0 });
  }
}

const supportCenter = await start();
console.log(`Support center: ${supportCenter.url}/tickets`);
console.log(
  `Sign in as ${USERS.map(({ id, language }) => `${id} (${language})`).join(', ')}; the password is ${PASSWORD}. Ctrl-C ends it.`,
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void supportCenter.close());
