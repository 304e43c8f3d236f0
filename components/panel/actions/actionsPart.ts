import type { ReadonlySignal, Signal } from '@preact/signals';
import type { VNode } from 'preact';
import type { Circumstances, FormDraft } from '@/utils/messages/circumstances';
import type { FormName } from '@/utils/language/shapes/actions/actions';
import type { Reading } from '@/utils/language/telling/reading';
import type { TicketView } from '@/utils/messages/protocol';
import type { TicketClocks } from '@/utils/sla/clock/clock';
import type { FactId } from '@/utils/tickets/fact';
import type { Stating } from '../hand/stating';

export interface DeedProps {
  readonly form: FormName;
  readonly ticket: TicketView;
  readonly circumstances: Circumstances;
  readonly reading: ReadonlySignal<Reading>;
  readonly stating: Stating;
  /** Opened because it was left half filled in: then it does not take the focus. */
  readonly isRestored: boolean;
  /** It was sent, or is not wanted any more. */
  readonly onClose: () => void;
  /** Another form, with what is to stand in it besides what it begins with. */
  readonly onOpen: (form: FormName, values?: FormDraft['values']) => void;
  /** Clocks as they would be, for the timeline, while a form asks what would be. */
  readonly supposed: Signal<TicketClocks | undefined>;
}

export interface ActionsMenuProps {
  readonly ticket: TicketView;
  readonly reading: ReadonlySignal<Reading>;
  readonly onOpen: (form: FormName) => void;
  readonly onTakeBack: (fact: FactId) => void;
  readonly onClose: () => void;
}

export interface ToldProps {
  readonly ticket: TicketView;
  readonly circumstances: Circumstances;
  readonly reading: ReadonlySignal<Reading>;
  readonly stating: Stating;
}

export interface SurpriseLineProps extends Omit<ToldProps, 'stating'> {
  readonly onOpen: (form: FormName) => void;
  /** It is understood, and goes until its cause is another one. */
  readonly onPutAway: () => void;
}

/** The forms and their menu, and what few tickets have. They weigh as much as the panel and are opened now and then, so they are a script of their own beside it. */
export interface ActionsPart {
  Deed(props: DeedProps): VNode | null;
  ActionsMenu(props: ActionsMenuProps): VNode;
  SurpriseLine(props: SurpriseLineProps): VNode | null;
  Commitments(props: ToldProps): VNode;
  ContractLine(props: Omit<ToldProps, 'stating'>): VNode | null;
}

declare global {
  /** Where the two scripts meet: in the world that the page itself cannot reach. */
  var prazoActions: ActionsPart | undefined;
}
