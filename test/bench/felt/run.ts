import { buildExtension } from '../../e2e/support/browser/build.ts';
import { tell } from '../finding.ts';
import { median } from '../stopwatch.ts';
import { alarmToNotification } from './alarm.ts';
import { clickToPopup } from './popup.ts';

// What an analyst waits for, in real Chromium with the real extension.

const ROUNDS = 7;
const TICKETS = 200;

await buildExtension('chromium');
tell({
  what: 'felt: deadline to notification, the worker stopped before, 40 more tickets',
  measured: median(await alarmToNotification(ROUNDS)),
  limit: 150,
  unit: 'ms',
});
tell({
  what: `felt: click to painted popup, ${TICKETS} tickets`,
  measured: median(await clickToPopup(TICKETS, ROUNDS)),
  limit: 100,
  unit: 'ms',
});
