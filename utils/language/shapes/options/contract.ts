import type { FirstResponseEnd, PolicyChoices } from '../../../sla/policy/choices';
import type { Metric, Target } from '../../../sla/policy/policy';
import { textsOf } from '../../texts';

/** What keeps a contract from being saved. `value` is what stands in the field. */
export type ContractFault =
  | 'amount'
  | 'hours'
  | 'level'
  | 'policyName'
  | 'policyTaken'
  | 'noSeverities'
  | 'tooManySeverities'
  | 'severityName'
  | 'severityTaken'
  | 'aliasTaken'
  | 'noEnd'
  | 'reasonName'
  | 'aliasEmpty';

type OfEach<Choice extends keyof PolicyChoices> = Readonly<Record<PolicyChoices[Choice] & string, string>>;

/** Every word of the options' section about contracts. */
export interface ContractTexts {
  readonly tabs: string;
  readonly changes: (count: number) => string;
  readonly saveChanges: (count: number) => string;
  readonly newContract: string;
  /** What a copy of a contract is called at first. */
  readonly copyOf: (name: string) => string;
  readonly removeContract: string;
  /** It cannot go: who uses it. */
  readonly usedBy: (who: string) => string;
  readonly theStandard: string;
  readonly byRule: (place: number) => string;
  readonly contractName: string;
  readonly calendar: string;
  readonly published: (value: string) => string;
  readonly backTo: (value: string) => string;
  readonly toPublished: string;
  readonly toPublishedSure: (count: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly example: {
    readonly title: string;
    /** Before severity, day, time and what comes of them. */
    readonly ticket: string;
    readonly from: string;
    readonly at: string;
    readonly due: string;
    readonly never: string;
    readonly firstResponse: (when: string, isUnder: boolean) => string;
    readonly live: string;
    readonly closed: string;
    readonly days: (count: number) => string;
    readonly wrongTime: (typed: string) => string;
    readonly severity: string;
    readonly weekday: string;
    readonly time: string;
  };
  readonly own: {
    readonly title: string;
    readonly how: string;
    readonly add: string;
    readonly ticketOf: (severity: string, when: string) => string;
    readonly hadToBe: string;
    readonly right: string;
    readonly wrong: (when: string) => string;
    readonly remove: (ticket: string) => string;
  };
  readonly targets: string;
  readonly severity: string;
  readonly metric: Readonly<Record<Metric, string>>;
  readonly bound: Readonly<Record<Target['bound'], string>>;
  readonly boundOf: (target: string) => string;
  readonly amountOf: (target: string) => string;
  readonly unitOf: (target: string) => string;
  readonly unit: Readonly<Record<`${Target['unit']} ${Target['time']}`, string>>;
  readonly targetOf: (severity: string, metric: string) => string;
  readonly fixed: string;
  /** Of one metric. */
  readonly warnings: (metric: string) => string;
  readonly warningHow: string;
  readonly removeWarning: (warning: string) => string;
  /** `typed` cannot be read, or is one more than the settings take. */
  readonly notWarning: (typed: string, most: number) => string;
  readonly warnsToo: (warnings: string) => string;
  readonly boundHow: (day: string) => string;
  readonly addSeverity: string;
  readonly removeSeverity: (name: string) => string;
  readonly severityName: string;
  readonly meaning: string;
  /** The published meanings, by severity. */
  readonly meanings: Readonly<Record<string, string>>;
  readonly level: string;
  readonly aliases: (severity: string) => string;
  readonly moreAliases: (count: number) => string;
  readonly fewerAliases: string;
  readonly addAlias: string;
  readonly removeAlias: (alias: string) => string;
  readonly add: string;
  readonly starts: string;
  readonly startsChoice: OfEach<'starts'>;
  readonly ends: string;
  readonly endsHow: string;
  readonly endsChoice: Readonly<Record<FirstResponseEnd, string>>;
  readonly routing: string;
  readonly pauses: string;
  readonly pausesHow: string;
  readonly reason: Readonly<Record<'customer' | 'thirdParty', string>>;
  readonly pauseOf: (reason: string, metric: string) => string;
  readonly addReason: string;
  readonly reasonName: string;
  readonly removeReason: (name: string) => string;
  readonly endsAtReply: string;
  readonly reopening: string;
  readonly reopeningChoice: OfEach<'reopening'>;
  readonly severityChange: string;
  readonly severityChangeChoice: OfEach<'severityChange'>;
  readonly businessDay: string;
  readonly businessDayChoice: Readonly<Record<PolicyChoices['businessDay']['kind'], string>>;
  readonly businessHours: string;
  readonly nextReply: string;
  readonly nextReplyHow: string;
  readonly coverage: string;
  readonly coverageHow: string;
  readonly coverageTarget: string;
  readonly noLevel: string;
  readonly noLevelHow: string;
  readonly addType: string;
  readonly removeType: (type: string) => string;
  /** Small scenes beside a choice, each with what comes of it. */
  readonly scene: Readonly<
    Record<'starts' | 'ends' | 'pauses' | 'reopening' | 'severityChange' | 'businessDay', (outcome: string) => string>
  >;
  readonly ended: (when: string) => string;
  readonly endless: string;
  readonly dueThen: (when: string) => string;
  readonly fault: Readonly<Record<ContractFault, (value: string) => string>>;
  readonly corrections: (count: number) => string;
}

export const contractTexts = textsOf<ContractTexts>('contract');
