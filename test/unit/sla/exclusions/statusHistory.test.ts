import { expect, it } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { statusHistory } from '@/utils/sla/exclusions/statusHistory';
import { became, monday } from '../../../support/tickets';

it('is not known while a status is in force that nobody has mapped', () => {
  const events = [became(monday('10:00'), 'waitingCustomer'), became(monday('11:00'), undefined)];

  expect(statusHistory(events, aivoPolicy, 'resolution', monday('09:00'), monday('12:00'))).toMatchObject({
    exclusions: [{ from: monday('10:00'), to: monday('11:00'), reason: 'customer' }],
    stoppedAt: undefined,
    isKnown: false,
  });
});
