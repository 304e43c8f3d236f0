import { whenText } from '@/utils/language/telling/due';
import { HOUR } from '@/utils/time/instant';
import { metricsOf } from '@/utils/sla/clock/clock';
import { METRICS } from '@/utils/sla/policy/policy';
import { choices } from '../field';
import { momentIn, typedMoment } from '../moment';
import { type Form, joinedText } from './form';
import { longer, mail, mute, person, reply } from './icons';

// What happened where the support center does not see it.

/** The customer made contact before the ticket existed. */
export const contact: Form = {
  id: 'contact',
  icon: mail,
  fields: () => [
    { name: 'channel', type: 'choice', options: choices('email', 'phone', 'video', 'chat') },
    { name: 'when', type: 'moment', isNeeded: true },
    { name: 'who', type: 'text' },
  ],
  begin: ({ now, zone }) => ({ channel: 'phone', ...typedMoment('when', now, zone), 'when.time': '' }),
  bodyOf(values, { zone }) {
    const at = momentIn(values, 'when', zone);
    return at === undefined ? undefined : { kind: 'contact', at, channel: values['channel'] ?? '' };
  },
  noteOf: ({ who = '' }) => who.trim(),
  refusedAt: { inFuture: 'when' },
};

export const answered: Form = {
  id: 'answered',
  icon: reply,
  fields: () => [
    { name: 'when', type: 'moment', isNeeded: true },
    { name: 'note', type: 'text' },
  ],
  begin: ({ now, zone }) => typedMoment('when', now, zone),
  bodyOf(values, { zone }) {
    const at = momentIn(values, 'when', zone);
    return at === undefined ? undefined : { kind: 'answered', at };
  },
  noteOf: ({ note = '' }) => note.trim(),
  refusedAt: { inFuture: 'when' },
};

export const assigned: Form = {
  id: 'assigned',
  icon: person,
  fields: () => [
    { name: 'toWhom', type: 'text', isNeeded: true },
    { name: 'when', type: 'moment', isNeeded: true },
    { name: 'note', type: 'text' },
  ],
  begin: ({ now, zone }) => typedMoment('when', now, zone),
  bodyOf(values, { zone }) {
    const [at, to = ''] = [momentIn(values, 'when', zone), values['toWhom']?.trim()];
    return at === undefined || to === '' ? undefined : { kind: 'assigned', at, to };
  },
  noteOf: ({ note = '' }) => note.trim(),
  refusedAt: { inFuture: 'when' },
};

/** A message of the customer that asks for nothing. */
export const noAnswer: Form = {
  id: 'noAnswer',
  icon: mute,
  fields: ({ circumstances: { repliedAt }, now, zone, reading: { language } }) => [
    {
      name: 'message',
      type: 'select',
      isNeeded: true,
      options: repliedAt.map((at) => ({ value: String(at), label: whenText(at, now, zone, language) })),
    },
  ],
  begin: ({ circumstances: { repliedAt } }) => ({ message: String(repliedAt[0] ?? '') }),
  bodyOf: ({ message = '' }) => (message === '' ? undefined : { kind: 'noAnswer', at: Number(message) }),
  refusedAt: { noMessage: 'message' },
};

/** More time, agreed with the customer. */
export const extension: Form = {
  id: 'extension',
  icon: longer,
  fields: ({ ticket: { clocks } }) => [
    { name: 'metric', type: 'choice', options: choices(...metricsOf(clocks)) },
    { name: 'by', type: 'choice', options: choices('hours', 'moment') },
    { name: 'hours', type: 'hours', isNeeded: true, isAsked: ({ by }) => by === 'hours' },
    { name: 'until', type: 'moment', isNeeded: true, isAsked: ({ by }) => by === 'moment' },
    { name: 'why', type: 'text' },
    { name: 'evidence', type: 'area', isNeeded: true },
  ],
  begin: () => ({ metric: 'resolution', by: 'hours' }),
  bodyOf(values, { zone }) {
    const { by, evidence = '' } = values;
    const metric = METRICS.find((one) => one === values['metric']) ?? 'resolution';
    const amountMs = by === 'hours' ? Number((values['hours'] ?? '').replace(',', '.')) * HOUR : undefined;
    const until = by === 'moment' ? momentIn(values, 'until', zone) : undefined;
    if (evidence.trim() === '' || (!(amountMs! > 0) && until === undefined)) return undefined;
    return { kind: 'extension', metric, evidence: evidence.trim(), ...(until === undefined ? { amountMs: amountMs! } : { until }) };
  },
  noteOf: ({ why }) => joinedText(why),
  refusedAt: { noAmount: 'hours', noEvidence: 'evidence' },
};
