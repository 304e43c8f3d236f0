import type { FactBody } from '@/utils/tickets/fact';
import type { Instant } from '@/utils/time/instant';
import { isMeasured } from '@/utils/sla/clock/clock';
import { severityName } from '@/utils/language/telling/severityName';
import { choices, type Field, type Known, type Values } from '../field';
import { momentIn } from '../moment';

/** What can be supposed of a ticket: nothing that could not be stated of it. */
export function fieldsOf({ circumstances: { severities, coverage }, ticket, reading }: Known): readonly Field[] {
  const { firstResponse, nextReply, resolution } = ticket.clocks;
  const isAwaited = [firstResponse, nextReply].some((clock) => clock && isMeasured(clock) && clock.state !== 'stopped');
  const isRunning = isMeasured(resolution) && resolution.state !== 'stopped';
  const isCallable = coverage.length > 0 && coverage.every(({ term, state }) => term === 'severity' || state !== 'fails');
  const fields: readonly (Field | false)[] = [
    severities.length > 1 && {
      name: 'severity',
      type: 'choice',
      options: severities.map((each) => ({ value: each.id, label: severityName(each, reading.language) ?? each.id })),
    },
    isRunning && { name: 'pausing', type: 'choice', options: choices('no', 'until') },
    { name: 'until', type: 'moment', isAsked: ({ pausing }) => pausing === 'until' },
    isCallable && { name: 'calling', type: 'choice', options: choices('no', 'now') },
    isAwaited && { name: 'answering', type: 'choice', options: choices('no', 'now') },
  ];
  return fields.filter((field) => field !== false);
}

/** The facts that would make it so, all of them from `at`. */
export function supposed(values: Values, severity: string | undefined, zone: string, at: Instant): readonly FactBody[] {
  const until = values['pausing'] === 'until' ? momentIn(values, 'until', zone) : undefined;
  const other = values['severity'] === severity ? undefined : values['severity'];
  const facts: readonly (FactBody | false)[] = [
    other !== undefined && { kind: 'severity', at, to: other },
    until !== undefined && until > at && { kind: 'pause', from: at, until, reason: 'customer' },
    values['calling'] === 'now' && { kind: 'call', at, isCovered: true },
    values['answering'] === 'now' && { kind: 'answered', at },
  ];
  return facts.filter((fact) => fact !== false);
}

/** What stands in the form of a pause that would make it so. */
export const pausedUntil = (values: Values): Values => ({
  ends: 'until',
  'until.date': values['until.date'] ?? '',
  'until.time': values['until.time'] ?? '',
});
