import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { ChosenFile } from '@/components/options/ChooseFile';
import { FieldError } from '@/components/options/FieldError';
import { customersTexts, type CustomersTexts } from '@/utils/language/shapes/options/customers';
import { csvDifference, type CsvChange, type CustomerPart, withCsv } from './csvDifference';
import { UnclosedQuote } from './csvRows';
import type { ChooseCsvProps } from './ChooseCsv';
import { type CsvCustomers, customersCsv, NoCustomers, type RefusedLine } from './customersCsv';

export interface CsvImportProps extends ChooseCsvProps {
  readonly file: ChosenFile;
  readonly onDone: () => void;
}

/** Nobody looks at more; all that is not shown is ticked, or told by its count. */
const MOST_ROWS = 300;
const MOST_REFUSED = 100;

/** What a file of customers would change, before anything does. */
export function CsvImport(props: CsvImportProps) {
  const { file, settings, model, onDone } = props;
  const language = model.language.value;
  const texts = customersTexts(language).csv;
  const read = useMemo((): CsvCustomers | string => {
    try {
      return customersCsv(file.text, { sites: settings.sites, dayFirst: language !== 'en' });
    } catch (cause) {
      if (cause instanceof UnclosedQuote) return texts.unclosedQuote(file.name, cause.line);
      if (cause instanceof NoCustomers) return texts.noCustomers(file.name, texts.columns.customer);
      throw cause;
    }
  }, [file]);
  return (
    <section class="csv-import" aria-label={texts.title(file.name)}>
      <h2>{texts.title(file.name)}</h2>
      {typeof read === 'string' ? (
        <>
          <FieldError id="csv-fault" words={read} />
          <button type="button" class="button" onClick={onDone}>
            {texts.close}
          </button>
        </>
      ) : (
        <Preview {...props} read={read} />
      )}
    </section>
  );
}

function Preview({ read, cards, model, onDone }: CsvImportProps & { readonly read: CsvCustomers }) {
  const texts = customersTexts(model.language.value);
  const { changes, same } = useMemo(() => csvDifference(cards.peek(), read.customers), [read]);
  const ticked = useSignal<ReadonlySet<CsvChange>>(new Set(changes));
  function apply(): void {
    cards.value = withCsv(
      cards.value,
      changes.filter((change) => ticked.value.has(change)),
    );
    onDone();
  }
  return (
    <>
      <p class="hint">{texts.csv.how}</p>
      {read.refused.length > 0 && <Refused refused={read.refused} texts={texts} />}
      {changes.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.customer}</th>
              <th scope="col">{texts.csv.effect}</th>
            </tr>
          </thead>
          <tbody>
            {changes.slice(0, MOST_ROWS).map((change) => (
              <tr key={change.after.id} data-effect={change.before ? 'renamed' : 'new'}>
                <th scope="row">
                  <label class="check">
                    <input
                      type="checkbox"
                      checked={ticked.value.has(change)}
                      onChange={({ currentTarget: { checked } }) => {
                        ticked.value = new Set(changes.filter((each) => (each === change ? checked : ticked.value.has(each))));
                      }}
                    />
                    <span>{change.after.name}</span>
                  </label>
                </th>
                <td>{effectWords(change, texts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="hint">
        {changes.length > MOST_ROWS && `${texts.csv.more(changes.length - MOST_ROWS)} `}
        {texts.csv.rest(same)} {read.leftOut.length > 0 && texts.csv.leftOut(read.leftOut.join(', '))}
      </p>
      <p class="row">
        <button type="button" class="button" data-kind="primary" onClick={apply}>
          {texts.csv.apply(ticked.value.size)}
        </button>
        <button type="button" class="button" data-kind="plain" onClick={onDone}>
          {texts.csv.cancel}
        </button>
      </p>
    </>
  );
}

function Refused({ refused, texts }: { readonly refused: readonly RefusedLine[]; readonly texts: CustomersTexts }) {
  return (
    <div class="refused" role="alert">
      <p>{texts.csv.refused(refused.length)}</p>
      <ul>
        {refused.slice(0, MOST_REFUSED).map(({ line, column, typed, fault }) => (
          <li key={line}>
            {texts.csv.line(line, column === undefined ? undefined : texts.csv.columns[column])}{' '}
            {texts.csv.fault[fault](typed.slice(0, 80))}
          </li>
        ))}
      </ul>
      {refused.length > MOST_REFUSED && <p>{texts.csv.moreRefused(refused.length - MOST_REFUSED)}</p>}
    </div>
  );
}

/** `novo: 24x7 até 31/12/2026, 2 integrações`; of a card that is there, what becomes another. */
function effectWords({ before, after, differs }: CsvChange, texts: CustomersTexts): string {
  const { csv } = texts;
  const told = {
    aliases: csv.aliases(after.aliases.length),
    site: after.site ?? texts.everywhere,
    coverage: coverageWords(),
    integrations: csv.integrations(after.integrations.length),
  };
  const isSaid = (part: CustomerPart): boolean => part === 'coverage' || part === 'site' || before !== undefined || after[part].length > 0;
  const words = differs
    .filter(isSaid)
    .map((part) => told[part])
    .join(', ');
  return before ? csv.changes(words) : [csv.isNew, words].filter(Boolean).join(': ');

  function coverageWords(): string {
    if (after.coverage === undefined) return texts.notCovered;
    const { since, until } = after.coverage;
    return [texts.coverage, since && `${texts.since} ${since}`, until && `${texts.until} ${until}`].filter(Boolean).join(' ');
  }
}
