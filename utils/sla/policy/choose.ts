import type { SiteId } from '../../tickets/ticket';
import type { TicketRecord } from '../../tickets/ticketRecord';
import { plainWord } from '../words/words';
import { isCustomer } from './customers';
import type { Policy, PolicyId } from './policy';

/** What a ticket must be for a rule to hold; what is absent does not matter. Words are compared without case and accents. */
export interface RuleConditions {
  readonly site?: SiteId;
  readonly queue?: string;
  /** One that begins with `@` means every address there. */
  readonly customer?: string;
  readonly type?: string;
  /** The support center's own word for the priority. */
  readonly severityWord?: string;
  readonly tag?: string;
  readonly channel?: string;
  /** Values of the support center's further fields, by name. */
  readonly fields?: Readonly<Record<string, string>>;
}

export interface PolicyRule {
  readonly when: RuleConditions;
  readonly policy: PolicyId;
}

/** The policies there are, and the rules by which one of them is chosen for a ticket. */
export interface Contracts {
  readonly policies: readonly Policy[];
  readonly rules?: readonly PolicyRule[];
}

/** What rules ask of a ticket. */
export type RuleSubject = Pick<TicketRecord, 'site' | 'customer' | 'type' | 'priority' | 'queue' | 'tags' | 'channel' | 'fields'>;

export interface PolicyChoice {
  readonly policy: Policy;
  /** The place of the rule that chose it; absent where the site's own policy holds. */
  readonly rule?: number;
}

/** The policy of the first rule whose every condition holds, else the site's; a rule whose policy is gone chooses nothing. `undefined` when the site's is gone too. */
export function choosePolicy({ policies, rules = [] }: Contracts, sitePolicy: PolicyId, record: RuleSubject): PolicyChoice | undefined {
  for (const [rule, { when, policy: id }] of rules.entries()) {
    const policy = holds(when, record) ? policies.find((each) => each.id === id) : undefined;
    if (policy) return { policy, rule };
  }
  const policy = policies.find(({ id }) => id === sitePolicy);
  return policy && { policy };
}

function holds(when: RuleConditions, record: RuleSubject): boolean {
  return (
    (when.site === undefined || when.site === record.site) &&
    is(when.queue, record.queue) &&
    (when.customer === undefined || (record.customer !== undefined && isCustomer(when.customer, record.customer))) &&
    is(when.type, record.type) &&
    is(when.severityWord, record.priority) &&
    is(when.channel, record.channel) &&
    (when.tag === undefined || (record.tags ?? []).some((tag) => is(when.tag, tag))) &&
    Object.entries(when.fields ?? {}).every(([field, value]) => is(value, record.fields?.[field]))
  );
}

const is = (wanted: string | undefined, told: string | undefined): boolean =>
  wanted === undefined || (told !== undefined && plainWord(told) === plainWord(wanted));
