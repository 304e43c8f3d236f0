import { pauseShape, stateIcons } from './icons';
import { choices } from '../field';
import { momentIn, typedMoment } from '../moment';
import { type Form, joinedText } from './form';

/** From now, the support's last message or another moment; until the customer answers, a moment ahead, or one that is over. */
export const pause: Form = {
  id: 'pause',
  icon: pauseShape,
  fields: ({ circumstances: { reasons, answeredAt } }) => [
    {
      name: 'reason',
      type: 'choice',
      options: [
        { value: 'customer', icon: stateIcons.customer },
        { value: 'thirdParty', icon: stateIcons.third },
        ...reasons.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
    { name: 'who', type: 'text' },
    { name: 'since', type: 'choice', options: answeredAt === undefined ? choices('now', 'other') : choices('now', 'lastReply', 'other') },
    { name: 'from', type: 'moment', isNeeded: true, isAsked: ({ since }) => since === 'other' },
    { name: 'ends', type: 'choice', options: choices('lasts', 'until', 'ended') },
    { name: 'until', type: 'moment', isNeeded: true, isAsked: ({ ends }) => ends === 'until' },
    { name: 'ended', type: 'moment', isNeeded: true, isAsked: ({ ends }) => ends === 'ended' },
    { name: 'note', type: 'area' },
  ],
  begin: ({ now, zone }) => ({
    reason: 'customer',
    since: 'now',
    ends: 'lasts',
    ...typedMoment('from', now, zone),
    ...typedMoment('ended', now, zone),
  }),
  bodyOf(values, { now, zone, circumstances: { answeredAt } }) {
    const { reason = '', since, ends } = values;
    const from = since === 'now' ? now : since === 'lastReply' ? answeredAt : momentIn(values, 'from', zone);
    const until = ends === 'until' ? momentIn(values, 'until', zone) : undefined;
    const to = ends === 'ended' ? momentIn(values, 'ended', zone) : undefined;
    if (from === undefined || (ends !== 'lasts' && (until ?? to) === undefined)) return undefined;
    return { kind: 'pause', reason, from, ...(until !== undefined && { until }), ...(to !== undefined && { to }) };
  },
  noteOf: ({ who, note }) => joinedText(who, note),
  faults: (values, { now, zone, texts }) =>
    values['ends'] === 'until' && (momentIn(values, 'until', zone) ?? Infinity) <= now ? [{ field: 'until', text: texts.past }] : [],
  refusedAt: { inFuture: 'from', endsBeforeItBegins: 'ended', beforeTicket: 'ended', inSolution: 'since' },
};
