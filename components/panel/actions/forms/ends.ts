import { choices } from '../field';
import { momentIn, typedMoment } from '../moment';
import { type Form, joinedText } from './form';
import { outside, stateIcons } from './icons';

// What takes the ticket off the clocks.

/** The cause lies in somebody else's systems: that is stated with its evidence only. */
export const externalCause: Form = {
  id: 'externalCause',
  icon: outside,
  fields: () => [
    {
      name: 'cause',
      type: 'choice',
      options: [
        { value: 'customer', icon: stateIcons.customer },
        { value: 'thirdParty', icon: stateIcons.third },
      ],
    },
    { name: 'who', type: 'text' },
    { name: 'since', type: 'choice', options: choices('now', 'other') },
    { name: 'when', type: 'moment', isNeeded: true, isAsked: ({ since }) => since === 'other' },
    { name: 'evidence', type: 'area', isNeeded: true },
    { name: 'link', type: 'text' },
  ],
  begin: ({ now, zone }) => ({ cause: 'thirdParty', since: 'now', ...typedMoment('when', now, zone) }),
  bodyOf(values, { now, zone, texts }) {
    const { cause, who, since, evidence = '', link } = values;
    const at = since === 'now' ? now : momentIn(values, 'when', zone);
    if (at === undefined || evidence.trim() === '') return undefined;
    const whose = cause === 'customer' || cause === 'thirdParty' ? texts.choices[cause] : undefined;
    return { kind: 'externalCause', at, evidence: joinedText(whose, who, evidence, link) };
  },
  refusedAt: { inFuture: 'when', inSolution: 'since', noEvidence: 'evidence' },
};

export const noLevel: Form = {
  id: 'noLevel',
  icon: stateIcons.none,
  fields: () => [
    { name: 'why', type: 'choice', options: choices('featureRequest', 'outside') },
    { name: 'follows', type: 'text' },
  ],
  begin: () => ({ why: 'featureRequest' }),
  bodyOf: ({ why, follows }, { texts }) => ({
    kind: 'noLevel',
    reason: joinedText(texts.choices[why === 'outside' ? 'outside' : 'featureRequest'], follows),
  }),
  refusedAt: { noReason: 'why' },
};
