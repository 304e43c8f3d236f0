import type { CalendarDefinition } from '../../calendar/calendarDefinition';
import type { LanguageChoice } from '../../language/language';
import type { AlertRules } from '../../sla/alerts/alertRules';
import type { CalendarId, Policy } from '../../sla/policy/policy';
import type { Thresholds } from '../../sla/alerts/thresholds';
import type { Site } from '../../sites/site';

/** Everything the analyst decided. Lies in `storage.local` under `settings`, written by the worker alone. */
export interface Settings {
  readonly language: LanguageChoice;
  readonly sites: readonly Site[];
  readonly policies: readonly Policy[];
  readonly calendars: Readonly<Record<CalendarId, CalendarDefinition>>;
  readonly thresholds: Thresholds;
  readonly alerts: AlertRules;
  /** Beside the contract's deadlines, a ticket's panel shows those of the product's own service level. */
  readonly showsNative: boolean;
}
