import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The least that an extension can do for an analyst: what Prazo is measured beside, in the same run. */
export interface Floor {
  readonly folder: string;
  remove(): Promise<void>;
}

/** A content script that puts a bare span beside each ticket of the embedded support center, when the browser runs it; a worker that raises a notification at an alarm; a page that draws one link with Preact. */
export async function bareExtension(): Promise<Floor> {
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
  await writeFile(join(folder, 'worker.js'), `(${raiseAtAlarm.toString()})();`);
  await copyFile(fileURLToPath(new URL('../../../node_modules/preact/dist/preact.mjs', import.meta.url)), join(folder, 'preact.mjs'));
  await writeFile(join(folder, 'floor.html'), '<!doctype html><body><script type="module" src="/floor.js"></script>');
  await writeFile(join(folder, 'floor.js'), FLOOR_PAGE);
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

const FLOOR_PAGE = `import { h, render } from './preact.mjs';\nrender(h('a', { 'data-key': 'floor' }, 'Floor'), document.body);`;

function raiseAtAlarm(): void {
  chrome.alarms.onAlarm.addListener(({ name }) => {
    const raised = { type: 'basic', iconUrl: 'icons/48.png', title: name, message: name } as const;
    void chrome.storage.local.set({ [name]: Date.now() });
    void chrome.notifications.create(name, raised);
  });
}
