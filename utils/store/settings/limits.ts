import { MOST_DAYS_OF_A_SOURCE } from '../../calendar/holidays/holiday';
import { MOST_INTERVALS } from '../../calendar/calendarDefinition';

/** How many elements a list or table may have, a star for any key. Nobody's work needs as many, and every page and every wake of the worker carries them. */
const limits: Readonly<Record<string, number>> = {
  sites: 200,
  'sites.*.mapping.statuses': 1_000,
  'sites.*.mapping.severities': 1_000,
  'sites.*.mapping.featureRequests': 1_000,
  'sites.*.mapping.ordinaryTypes': 1_000,
  'sites.*.mapping.statusIds': 1_000,
  'sites.*.mapping.severityIds': 1_000,
  'sites.*.mapping.bareQueues': 1_000,
  'sites.*.mapping.bareTypes': 1_000,
  'sites.*.mapping.assignees': 1_000,
  rules: 1_000,
  'rules.*.when.fields': 50,
  customers: 5_000,
  'customers.*.aliases': 50,
  'customers.*.integrations': 100,
  policies: 100,
  'policies.*.severities': 50,
  'policies.*.severities.*.aliases': 200,
  'policies.*.coverage.severities': 50,
  'policies.*.thresholds.special': 100,
  'policies.*.thresholds.special.*.*.warnings': 20,
  'policies.*.pauses': 100,
  'policies.*.reasons': 100,
  'policies.*.noLevelTypes': 1_000,
  'policies.*.examples': 100,
  'policies.*.earlier': 200,
  calendars: 100,
  'calendars.*.weekly.*': MOST_INTERVALS,
  'calendars.*.holidays': 5_000,
  'calendars.*.specialDays': 5_000,
  'calendars.*.specialDays.*': MOST_INTERVALS,
  calendarNames: 100,
  holidays: 100,
  'holidays.*.sources': 30,
  'holidays.*.sources.*.days': MOST_DAYS_OF_A_SOURCE,
  'holidays.*.byHand': 5_000,
  'holidays.*.counting': 5_000,
  'holidays.*.moved': 5_000,
  'holidays.*.specialNames': 5_000,
  'alerts.whose.unassigned': 200,
  'alerts.whose.unassigned.*.queues': 1_000,
  'alerts.whose.watched': 10_000,
};
const LONGEST_TEXT = 2_500;

/** Throws an error that names the list, table or text that is too large, and how large it may be. */
export function mustBeWithinLimits(settings: unknown, path: readonly string[] = []): void {
  if (typeof settings === 'string') refuseOver(settings.length, LONGEST_TEXT, 'characters', path);
  if (typeof settings !== 'object' || settings === null) return;
  const entries = Object.entries(settings);
  const pattern = Object.keys(limits).find((each) => isLike(each.split('.'), path));
  refuseOver(entries.length, pattern === undefined ? Infinity : (limits[pattern] ?? Infinity), 'elements', path);
  for (const [key, inside] of entries) mustBeWithinLimits(inside, [...path, key]);
}

function refuseOver(size: number, most: number, of: string, path: readonly string[]): void {
  if (size > most) throw new Error(`settings: ${path.join('.')}: ${size} ${of}, may be ${most} at most`);
}

const isLike = (pattern: readonly string[], path: readonly string[]): boolean =>
  pattern.length === path.length && pattern.every((key, depth) => key === '*' || key === path[depth]);
