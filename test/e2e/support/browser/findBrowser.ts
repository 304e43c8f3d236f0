import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** In the order of preference: what a distribution ships first, since that is what the tests were written against. */
const commands: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};

const windows = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].filter(
  (folder) => folder !== undefined,
);

/** Where browsers lie that are not on the search path. */
const places: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windows.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...windows.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe'))],
};

/** `PRAZO_CHROMIUM` and `PRAZO_FIREFOX` name another executable than the one that would be found. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const named = process.env[kind === 'chromium' ? 'PRAZO_CHROMIUM' : 'PRAZO_FIREFOX'];
  if (named !== undefined && named !== '') return named;
  return [...commands[kind].flatMap(onSearchPath), ...places[kind]].find(isExecutable);
}

const onSearchPath = (command: string): string[] =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && !folder.includes('node_modules'))
    .map((folder) => join(folder, command));

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
