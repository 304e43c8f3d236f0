import { type RecordKind, recordTexts } from '@/utils/language/shapes/actions/record';
import { zoneOf } from '@/utils/language/telling/zoneOf';
import { datedDueText, datedText } from '@/utils/language/telling/due';
import { atLeastSign, leftText, usedText } from '@/utils/language/telling/bounded';
import type { Reading } from '@/utils/language/telling/reading';
import { severityName } from '@/utils/language/telling/severityName';
import { targetText } from '@/utils/language/telling/targetText';
import type { Circumstances } from '@/utils/messages/circumstances';
import type { TicketView } from '@/utils/messages/protocol';
import { isMeasured, type MeasuredClock, toldReason } from '@/utils/sla/clock/clock';
import { clockAt } from '@/utils/sla/clock/clockAt';
import { RESOLVED } from '@/utils/sla/exclusions/statusHistory';
import type { Fact } from '@/utils/tickets/fact';
import type { Instant } from '@/utils/time/instant';
import { holdsAt } from '../holdsAt';
import { filled } from './template';

/** The record of a ticket, in the language of `reading`: what was agreed, what paused it with its reason and source, what counted, and when it is due. */
export function recordText(
  kind: RecordKind,
  ticket: TicketView,
  { severities, commitments, templates }: Circumstances,
  reading: Reading,
): string {
  const { language, now, calendars } = reading;
  const texts = recordTexts(language);
  const { firstResponse, resolution } = ticket.clocks;
  const known = isMeasured(resolution) ? resolution : isMeasured(firstResponse) ? firstResponse : undefined;
  const clock = known && clockAt(known, calendars, now);
  const zone = zoneOf(ticket.clocks.resolution, ticket, reading);
  const when = (at: Instant): string => datedText(at, now, zone, language);
  const dated = (at: Instant): string => datedDueText(at, now, zone, language);
  const severity = severities.find(({ id }) => id === clock?.severity);
  const notes = (ticket.facts ?? []).map((fact) => texts.fact(texts.kinds[fact.kind], when(holdsAt(fact)), noteOf(fact), fact.by));
  return filled(templates?.[language]?.[kind] ?? texts.templates[kind], {
    ticket: ticket.label,
    title: ticket.title,
    customer: ticket.customer ?? '',
    severity: (severity && severityName(severity, language)) ?? ticket.priority ?? '',
    contract: ticket.policyName,
    contact: clock ? dated(clock.startAt) : '',
    pauses: clock ? pausesOf(clock, when, language) : '',
    counted: clock ? texts.counted(usedText(clock), targetText(clock, language)) : '',
    end: clock ? endOf(clock, dated, language) : texts.none,
    facts: notes.join('\n'),
    evidence: (ticket.facts ?? []).findLast((fact) => fact.kind === 'externalCause')?.evidence ?? '',
    commitments: commitments
      .filter(({ dueAt, state }) => dueAt !== undefined && state !== 'withdrawn')
      .map(({ what, to, dueAt, state }) => texts.commitment(what, to, dated(dueAt ?? now), state))
      .join('\n'),
  });
}

function pausesOf({ exclusions }: MeasuredClock, when: (at: Instant) => string, language: Reading['language']): string {
  const texts = recordTexts(language);
  const told = exclusions
    .filter(({ reason }) => reason !== RESOLVED)
    .map(({ from, to, reason, isByHand }) =>
      texts.pause(when(from), to === undefined ? undefined : when(to), texts.reasons[toldReason(reason)], isByHand === true),
    );
  return told.length === 0 ? '' : texts.pauses(told);
}

function endOf(clock: MeasuredClock, dated: (at: Instant) => string, language: Reading['language']): string {
  const texts = recordTexts(language);
  if (clock.stoppedAt !== undefined) return (clock.outcome ? texts.outside : texts.ended)(dated(clock.stoppedAt));
  return clock.dueAt === undefined ? texts.paused(leftText(clock)) : texts.due(atLeastSign(clock) + dated(clock.dueAt));
}

const noteOf = (fact: Fact): string =>
  [
    'evidence' in fact ? fact.evidence : '',
    fact.kind === 'noLevel' ? fact.reason : '',
    fact.kind === 'commitment' ? fact.what : '',
    fact.note ?? '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
