import { clockIn } from '@/utils/sla/clock/clock';
import { Fragment } from 'preact';
import { failureTexts } from '@/utils/language/shapes/telling/failure';
import type { Reading } from '@/utils/language/telling/reading';
import { tipTexts } from '@/utils/language/shapes/views';
import type { TicketView } from '@/utils/messages/protocol';
import type { Metric } from '@/utils/sla/policy/policy';
import type { ThresholdsByPolicy } from '@/utils/sla/alerts/thresholds';
import type { SiteFailure } from '@/utils/sites/siteAnswer';
import { SumTable } from '../panel/sum/Sum';
import { sumOf } from '../panel/sum/sumOf';
import { tipContent } from './tipContent';

/** What a badge stands for: a ticket or, as long as it could not be read, the reason. */
export type TipSubject = TicketView | SiteFailure;

export interface TipProps {
  readonly subject: TipSubject;
  /** Why the support center seems to say otherwise, of which ticket. */
  readonly surprise: { readonly key: string; readonly words: string } | undefined;
  readonly thresholds: ThresholdsByPolicy;
  readonly reading: Reading;
  /** Opened to be read at leisure: with the sum, and with a name of its own. */
  readonly isOpened: boolean;
}

export function Tip({ subject, surprise, thresholds, reading, isOpened }: TipProps) {
  const { language } = reading;
  if (typeof subject === 'string') {
    return (
      <div class="tip" role="tooltip">
        <p>{failureTexts(language).name[subject]}</p>
      </div>
    );
  }
  const name = tipTexts(language).sum(subject.label);
  return (
    <div class="tip" role={isOpened ? 'dialog' : 'tooltip'} aria-label={isOpened ? name : undefined} tabIndex={isOpened ? -1 : undefined}>
      <TicketTip {...{ view: subject, surprise, thresholds, reading, isOpened }} />
    </div>
  );
}

interface TicketTipProps extends Omit<TipProps, 'subject'> {
  readonly view: TicketView;
}

function TicketTip({ view, surprise, thresholds, reading, isOpened }: TicketTipProps) {
  const { clocks, why, exceptions, doubts } = tipContent(view, thresholds, reading);
  return (
    <>
      <dl>
        {clocks.map(({ metric, label, state, detail }) => (
          <Fragment key={metric}>
            <dt>{label}</dt>
            <dd>
              {metric === clocks[0]?.metric ? <b>{state}</b> : state}
              {detail !== '' && <small>{detail}</small>}
            </dd>
          </Fragment>
        ))}
      </dl>
      <p>{why}</p>
      {surprise?.key === view.key && <p>{surprise.words}</p>}
      {exceptions.map(({ date, text }) => (
        <p key={date}>{text}</p>
      ))}
      {doubts.map((doubt) => (
        <p key={doubt}>{doubt}</p>
      ))}
      {isOpened && clocks[0] !== undefined && <TipSum {...{ view, reading }} metric={clocks[0].metric} />}
    </>
  );
}

function TipSum({ view, reading, metric }: Pick<TicketTipProps, 'view' | 'reading'> & { readonly metric: Metric }) {
  const sum = sumOf(view, clockIn(view.clocks, metric), reading);
  if (sum === undefined) return null;
  return (
    <div class="sum">
      <SumTable sum={sum} />
    </div>
  );
}
