import { chevron } from '../../icon/actionIcons';
import { pencil } from '../../icon/editIcons';
import { Icon } from '../../icon/Icon';
import type { Exception } from './exceptions';
import type { Sum as SumText } from './sumOf';

export interface SumProps {
  readonly sum: SumText;
  /** Which clock, where more than one sum stands below each other. */
  readonly label: string | undefined;
  readonly onOpenDay: (day: Exception) => void;
}

/** The number's headline, which opens its sum. */
export function Sum({ sum, label, onOpenDay }: SumProps) {
  return (
    <details class="sum">
      <summary>
        <Icon shape={chevron} />
        <span>
          {label !== undefined && `${label}: `}
          <b>{sum.total}</b>
          {sum.note}
        </span>
      </summary>
      <SumTable sum={sum} />
      <Exceptions {...{ sum, onOpenDay }} />
    </details>
  );
}

/** Why the deadline is not where the week alone would have it; without a way to the calendar where there is none. */
export function Exceptions({ sum: { exceptions, texts }, onOpenDay }: Pick<SumProps, 'sum'> & Partial<Pick<SumProps, 'onOpenDay'>>) {
  if (exceptions.length === 0) return null;
  return (
    <ul class="exceptions" aria-label={texts.exceptions}>
      {exceptions.map((day) => (
        <li key={day.date}>
          {onOpenDay === undefined ? (
            day.text
          ) : (
            <button type="button" class="link" title={texts.seeCalendar(day.text)} onClick={() => onOpenDay(day)}>
              {day.text}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

export function SumTable({ sum: { rows, foot, texts } }: Pick<SumProps, 'sum'>) {
  return (
    <table>
      <caption class="vh">{texts.caption}</caption>
      <thead class="vh">
        <tr>
          <th scope="col">{texts.when}</th>
          <th scope="col">{texts.why}</th>
          <th scope="col">{texts.time}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ from, isExcluded, isByHand, when, why, time }) => (
          <tr key={`${from} ${isExcluded}`} data-kind={isExcluded ? 'paused' : 'counting'} data-hand={isByHand}>
            <th scope="row">{when}</th>
            <td class="why">
              {isByHand && (
                <>
                  <span class="by-hand">
                    <Icon shape={pencil} />
                    {texts.byHand}
                  </span>{' '}
                </>
              )}
              {why}
            </td>
            <td>{time}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {foot.map(({ label, time }) => (
          <tr key={label}>
            <th scope="row" colSpan={2}>
              {label}
            </th>
            <td>{time}</td>
          </tr>
        ))}
      </tfoot>
    </table>
  );
}
