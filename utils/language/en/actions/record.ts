import type { RecordTexts } from '../../shapes/actions/record';

export const record: RecordTexts = {
  templates: {
    customer: '{ticket} · {title}\nSeverity {severity}. Contact: {contact}.\n{pauses}\n{counted} {end}\n{commitments}',
    internal:
      '{ticket} · {title} · {customer}\nContract {contract}, severity {severity}. Contact: {contact}.\n{facts}\n{pauses}\n{counted} {end}\n{commitments}',
    sum: '{ticket}\n{pauses}\n{counted} {end}',
    closing:
      '{ticket} · {title}\nThe cause of this incident lies outside our systems.\nEvidence: {evidence}\n{end}\nOur part ends here, so we close the incident. If it comes back, reply to this message and we take it up again.',
  },
  reasons: { customer: 'waiting for your answer', thirdParty: 'waiting for a third party', other: 'for another reason' },
  pause: (from, to, why, isByHand) =>
    `${to === undefined ? `since ${from}` : `${from} to ${to}`} ${why}${isByHand ? ' (logged by hand)' : ''}`,
  pauses: (told) => `The clock was paused: ${told.join('; ')}.`,
  counted: (spent, target) => `Counted: ${spent} of ${target}.`,
  due: (when) => `Due: ${when}.`,
  paused: (left) => `Paused; ${left} left.`,
  ended: (when) => `Ended: ${when}.`,
  outside: (when) => `Ended for an external cause: ${when}.`,
  none: 'No service level.',
  commitment: (what, to, when, state) =>
    `Agreed${to === undefined ? '' : ` with ${to}`}: ${what}, until ${when}${{ open: '', kept: ' (kept)', broken: ' (not kept)', withdrawn: ' (withdrawn)' }[state]}.`,
  fact: (kind, when, note, by) => `${kind}: ${when}${note && ` · ${note}`}${by && ` · ${by}`}`,
  kinds: {
    pause: 'Pause',
    contact: 'Earlier contact',
    assigned: 'Assignment',
    answered: 'Answer',
    call: '24x7 call',
    externalCause: 'External cause',
    noLevel: 'No service level',
    severity: 'Severity',
    extension: 'More time',
    noAnswer: 'Message that needs no answer',
    commitment: 'Commitment',
  },
};
