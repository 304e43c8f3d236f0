import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The least that an extension can do for an analyst: what Prazo is measured beside, in the same run. */
export interface Floor {
  readonly folder: string;
  remove(): Promise<void>;
}

/** A content script that puts a bare span beside each ticket of the embedded support center, when the browser runs it; a worker that does nothing. */
export async function spanFloor(): Promise<Floor> {
  const folder = await mkdtemp(join(tmpdir(), 'prazo-floor-'));
  const pages = ['http://127.0.0.1/*'];
  const manifest = {
    manifest_version: 3,
    name: 'Floor',
    version: '1',
    background: { service_worker: 'worker.js' },
    permissions: ['alarms', 'notifications', 'scripting', 'storage', 'tabs'],
    host_permissions: pages,
    content_scripts: [{ matches: pages, js: ['spans.js'], run_at: 'document_idle' }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), '');
  // The page on which the harness stands.
  await mkdir(join(folder, 'icons'));
  await writeFile(join(folder, 'icons', '48.png'), '');
  await writeFile(join(folder, 'spans.js'), `(${putSpans.toString()})();`);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

function putSpans(): void {
  for (const row of document.querySelectorAll('tr[data-ticket-id]')) {
    const cell = row.querySelector('td:nth-of-type(2)') ?? row.firstElementChild;
    cell?.append(Object.assign(document.createElement('span'), { textContent: '3 h 20', style: 'font-size: 12px' }));
  }
}
