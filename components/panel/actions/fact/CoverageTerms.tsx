import { severityName } from '@/utils/language/telling/severityName';
import { dueText, whenText } from '@/utils/language/telling/due';
import type { CoverageTerm } from '@/utils/sla/facts/coverageTerms';
import { isMeasured } from '@/utils/sla/clock/clock';
import { Icon } from '../../../icon/Icon';
import { stateIcons } from '../../../icon/stateIcons';
import type { Known, Values } from '../field';
import { Emphasis } from '../../../Emphasis';
import { failingTerms } from '../forms/call';

/** The conditions of the 24x7 coverage, each with where it is known from; one that fails with the clause that it fails. */
export function CoverageTerms({ values, known }: { readonly values: Values; readonly known: Known }) {
  const { circumstances, texts, ticket, now, zone, reading } = known;
  const failing = failingTerms(values, known);
  const { resolution } = ticket.clocks;
  const dueAt = isMeasured(resolution) ? resolution.dueAt : undefined;

  return (
    <>
      <ul class="deed-terms">
        {circumstances.coverage
          .filter(({ term, state }) => state !== 'unknown' || values[term] !== '')
          .map((term) => {
            const fails = failing.includes(term.term);
            return (
              <li key={term.term} data-fails={fails}>
                <Icon shape={fails ? stateIcons.missed : stateIcons.met} />
                <span>
                  <span class="vh">{fails ? texts.fails : texts.holds} </span>
                  {(fails ? texts.failedTerms : texts.terms)[term.term](whatOf(term, known))}
                  {fails && <small>{texts.clause}</small>}
                </span>
              </li>
            );
          })}
      </ul>
      {failing.length > 0 && dueAt !== undefined && (
        <p class="deed-effect">
          <Emphasis text={texts.stays(dueText(dueAt, now, zone, reading.language))} />
        </p>
      )}
    </>
  );
}

function whatOf(term: CoverageTerm, { ticket, circumstances, now, zone, reading }: Known): string {
  if (term.term === 'severity') {
    const known = circumstances.severities.find(({ id }) => id === term.severity);
    return (known && severityName(known, reading.language)) ?? ticket.priority ?? '';
  }
  return term.term === 'outsideHours' ? whenText(term.at, now, zone, reading.language) : (ticket.customer ?? '');
}
