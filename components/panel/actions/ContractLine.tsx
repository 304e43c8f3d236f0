import { useComputed } from '@preact/signals';
import { actionsTexts, type ContractLineTexts } from '@/utils/language/shapes/actions/actions';
import { clockTexts } from '@/utils/language/shapes/clock';
import { shortDuration } from '@/utils/language/telling/duration';
import { unmarked } from '@/utils/language/telling/emphasis';
import { zoneOf } from '@/utils/language/telling/zoneOf';
import { datedDueText } from '@/utils/language/telling/due';
import type { HoldingContract } from '@/utils/messages/circumstances';
import type { RuleConditions } from '@/utils/sla/policy/choose';
import { factsOfKind } from '@/utils/sla/facts/history';
import type { Metric } from '@/utils/sla/policy/policy';
import type { Instant } from '@/utils/time/instant';
import { Emphasis } from '../../Emphasis';
import type { ToldProps } from './actionsPart';

/** Which contract holds for the ticket, which rule chose it, by which of its versions the clocks are measured, and what was agreed beyond it. */
export function ContractLine({ ticket, circumstances: { contract }, reading }: Omit<ToldProps, 'stating'>) {
  const language = useComputed(() => reading.value.language).value;
  const texts = actionsTexts(language).contract;
  const zone = zoneOf(ticket.clocks.resolution, ticket, reading.peek());
  const say = (at: Instant): string => datedDueText(at, reading.peek().now, zone, language);
  const metricName = (metric: Metric): string => clockTexts(language).metric[metric];
  const told = [
    ...(contract ? [whyOf(contract, texts), ...versionTexts(contract, texts, say, metricName)] : []),
    ...extensionTexts(ticket, texts, say, metricName),
  ];
  if (told.length === 0) return null;
  return (
    <p class="native contract-line">
      <span>
        <Emphasis text={told.join(' · ')} />
      </span>
    </p>
  );
}

const whyOf = ({ name, rule }: HoldingContract, texts: ContractLineTexts): string =>
  rule === undefined ? texts.bySite(name) : texts.byRule(name, rule.place, conditionsText(rule.when, texts));

/** Each with what it goes by. */
const extensionTexts = (
  { facts = [] }: ToldProps['ticket'],
  texts: ContractLineTexts,
  say: (at: Instant) => string,
  metricName: (metric: Metric) => string,
): readonly string[] =>
  factsOfKind(facts, 'extension').map(({ metric, amountMs, until, evidence, note }) =>
    texts.extended(
      metricName(metric),
      amountMs === undefined ? undefined : shortDuration(amountMs),
      until === undefined ? undefined : say(until),
      unmarked([note, evidence].filter(Boolean).join(' · ')),
    ),
  );

function conditionsText({ fields = {}, ...when }: RuleConditions, { conditions, any }: ContractLineTexts): string {
  const words = Object.entries(when).map(([name, value]) => `${conditions[name as keyof typeof conditions]} ${value}`);
  const further = Object.entries(fields).map(([name, value]) => `${name} ${value}`);
  return [...words, ...further].join(', ') || any;
}

/** One for all clocks where they agree. */
function versionTexts(
  { versions }: HoldingContract,
  texts: ContractLineTexts,
  say: (at: Instant) => string,
  metricName: (metric: Metric) => string,
): readonly string[] {
  const told = versions.map(({ metric, from, until }) => ({ metric, words: versionText(from, until, texts, say) }));
  if (new Set(told.map(({ words }) => words)).size <= 1) return told.slice(0, 1).map(({ words }) => words);
  return told.map(({ metric, words }) => `${metricName(metric)}: ${words}`);
}

function versionText(
  from: Instant | undefined,
  until: Instant | undefined,
  texts: ContractLineTexts,
  say: (at: Instant) => string,
): string {
  if (from === undefined) return until === undefined ? texts.always : texts.until(say(until));
  return until === undefined ? texts.since(say(from)) : texts.between(say(from), say(until));
}
