import type { CalendarDefinition } from '../../calendar/calendarDefinition';
import type { HolidayChoices } from '../../calendar/holidays/holiday';
import type { RecordTemplates } from '../../language/shapes/actions/record';
import type { LanguageChoice } from '../../language/language';
import type { AlertRules } from '../../sla/alerts/alertRules';
import type { PolicyRule } from '../../sla/policy/choose';
import type { Customer } from '../../sla/policy/customers';
import type { CalendarId, Policy, PolicyId } from '../../sla/policy/policy';
import type { Site } from '../../sites/site';

/** Everything the analyst decided. Lies in `storage.local` under `settings`, written by the worker alone. */
export interface Settings {
  readonly language: LanguageChoice;
  readonly sites: readonly Site[];
  readonly policies: readonly Policy[];
  /** What a new site gets, and a site whose own policy is gone. The popup's head tells its hours. */
  readonly standardPolicy: PolicyId;
  /** Which policy holds for which tickets; where none of them does, the site's. */
  readonly rules: readonly PolicyRule[];
  /** What is agreed with customers besides; one that is not here has nothing else. */
  readonly customers: readonly Customer[];
  readonly calendars: Readonly<Record<CalendarId, CalendarDefinition>>;
  /** What people call them; one that nobody named has none. */
  readonly calendarNames: Readonly<Record<CalendarId, string>>;
  /** Why the calendars are closed on their holidays; none for one whose holidays nobody explained. */
  readonly holidays: Readonly<Record<CalendarId, HolidayChoices>>;
  readonly alerts: AlertRules;
  /** Of written records. */
  readonly templates: RecordTemplates;
  /** Beside the contract's deadlines, a ticket's panel shows those of the product's own service level. */
  readonly showsNative: boolean;
  /** For how many days what was read of a ticket is kept after the last time, once it is not the analyst's. What was said of it has no end. */
  readonly keptDays: number;
}
