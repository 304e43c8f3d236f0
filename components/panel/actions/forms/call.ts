import { choices, type Known, type Values } from '../field';
import { momentIn, typedMoment } from '../moment';
import { type Form, written } from './form';
import { phone } from './icons';

/** Which of the conditions fail, once the analyst has said what the support center does not tell. */
export const failingTerms = (values: Values, { circumstances: { coverage } }: Known): readonly string[] =>
  coverage.filter(({ term, state }) => state === 'fails' || (state === 'unknown' && values[term] === 'no')).map(({ term }) => term);

const isUnknown = ({ circumstances: { coverage } }: Known, term: string): boolean =>
  coverage.some((each) => each.term === term && each.state === 'unknown');

/** Nothing is kept of a customer that has a name. */
const isNews = (known: Known): boolean => isUnknown(known, 'customer') && known.ticket.customer !== undefined;

const isContracted = ({ customer }: Values): boolean => customer === 'yes';

/** The call to the person on duty, from which the 24x7 coverage counts. Where a condition fails there is nothing to fill in. */
export const call: Form = {
  id: 'call',
  icon: phone,
  fields: (known) => {
    const isEligible = (values: Values): boolean => failingTerms(values, known).length === 0;
    return [
      ...(['customer', 'forAll', 'integration'] as const).flatMap((name) => {
        if (name === 'forAll' ? !isNews(known) : !isUnknown(known, name)) return [];
        const field = { name, type: 'choice' as const, options: choices('yes', 'no') };
        return [name === 'forAll' ? { ...field, isAsked: isContracted } : field];
      }),
      { name: 'when', type: 'moment', isNeeded: true, isAsked: isEligible },
      { name: 'caller', type: 'text', isAsked: isEligible },
      { name: 'onDuty', type: 'text', isAsked: isEligible },
    ];
  },
  begin: ({ now, zone }) => ({ customer: '', forAll: 'yes', integration: '', ...typedMoment('when', now, zone) }),
  bodyOf(values, known) {
    const at = momentIn(values, 'when', known.zone);
    const { coverage } = known.circumstances;
    const isSure = coverage.every(({ term, state }) => state === 'holds' || values[term] === 'yes');
    if (at === undefined || coverage.length === 0 || !isSure) return undefined;
    const [caller, onDuty] = [written(values['caller']), written(values['onDuty'])];
    return {
      kind: 'call',
      at,
      ...(caller !== undefined && { caller }),
      ...(onDuty !== undefined && { onDuty }),
      ...(coverage.some(({ state }) => state === 'unknown') && { isCovered: true }),
    };
  },
  alsoSays: (values, known) => (isNews(known) && isContracted(values) && values['forAll'] === 'yes' ? { coversCustomer: true } : {}),
  refusedAt: { inFuture: 'when' },
};
