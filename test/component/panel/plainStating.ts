import { ActionsMenu } from '@/components/panel/actions/ActionsMenu';
import { Commitments } from '@/components/panel/actions/commitments/Commitments';
import { ContractLine } from '@/components/panel/actions/ContractLine';
import { Deed } from '@/components/panel/actions/Deed';
import { FurtherDeed } from '@/components/panel/actions/further/FurtherDeed';
import { SurpriseLine } from '@/components/panel/actions/surprise/SurpriseLine';
import type { Stating } from '@/components/panel/hand/stating';
import type { Circumstances } from '@/utils/messages/circumstances';
import { at } from '../../support/tickets';
import { NOW, pictured } from '../../support/ticketViews';

/** A ticket of which the support center told something of everything. */
const plainCircumstances: Circumstances = {
  siteName: 'Suporte Aivo',
  severities: [{ id: 'blocker' }, { id: 'high' }, { id: 'medium' }, { id: 'low' }],
  reasons: [],
  repliedAt: [at('2026-11-10 11:00')],
  answeredAt: at('2026-11-10 15:12'),
  coverage: [],
  commitments: [],
};

/** A worker that keeps whatever is said. */
export const plainStating = (circumstances: Partial<Circumstances> = {}): Stating => ({
  readNow: () => NOW,
  state: async () => ({ outcome: 'saved', fact: 'new' }),
  takeBack: () => Promise.resolve(),
  circumstances: async () => ({ ...plainCircumstances, ...circumstances }),
  tryOut: async () => ({ clocks: pictured.paused.clocks }),
  history: () => Promise.reject(new Error('not asked for')),
  keepDraft: () => Promise.resolve(),
  putAway: () => Promise.resolve(),
  loadActions: async () => ({ ActionsMenu, Commitments, ContractLine, Deed, SurpriseLine }),
  loadFurther: async () => FurtherDeed,
  bringRecord: () => Promise.resolve(),
  putReply: () => false,
});
