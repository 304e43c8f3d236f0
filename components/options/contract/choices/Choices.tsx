import type { ContractTexts } from '@/utils/language/shapes/options/contract';
import { FieldError } from '../../FieldError';
import { type ChoiceRow, choiceRows } from './choiceRows';
import { type ContractProps, differsAt, setField } from '../contractForm';
import { fieldId } from '../fields';
import { Published } from '../Published';
import { SceneLine } from '../example/SceneLine';

/** How the contract counts: each choice with a small scene that shows what it does. */
export function Choices(props: ContractProps) {
  return (
    <>
      {choiceRows.map((row) => (
        <Choice key={row.field} {...props} row={row} />
      ))}
    </>
  );
}

function Choice(props: ContractProps & { readonly row: ChoiceRow }) {
  const { form, policy, texts, row } = props;
  const path = [row.field];
  const field = fieldId(policy.id, path);
  const value: unknown = policy[row.field];
  const chosen: readonly string[] = Array.isArray(value) ? (value as string[]) : [String(value)];
  const words = row.words(texts);
  const fault = form.faults.value.get(field);

  return (
    <fieldset data-differs={differsAt(policy, path)} aria-describedby={fault && `fault-${field}`}>
      <legend>{row.legend(texts)}</legend>
      {row.values.map((each) => (
        <label key={each} class="check">
          <input
            type={row.kind === 'one' ? 'radio' : 'checkbox'}
            name={field}
            value={each}
            checked={chosen.includes(each)}
            onChange={({ currentTarget }) => {
              const all = row.values.filter((other) => (other === each ? currentTarget.checked : chosen.includes(other)));
              setField(form, policy.id, path, row.kind === 'one' ? each : all);
            }}
          />
          <span>{words[each]}</span>
        </label>
      ))}
      {row.field === 'firstResponseEndsAt' && <Routing {...props} />}
      {row.hint && <p class="hint">{row.hint(texts)}</p>}
      <FieldError id={`fault-${field}`} words={fault && texts.fault[fault.fault](fault.value)} />
      <Published {...props} path={path} say={(published) => listWords(published, words, texts)} />
      <SceneLine {...props} scene={row.scene} />
    </fieldset>
  );
}

/** An assignment by a rule matters only where an assignment is an end. */
function Routing({ form, policy, texts }: ContractProps) {
  if (!policy.firstResponseEndsAt.includes('assignment')) return null;
  return (
    <label class="check sub">
      <input
        type="checkbox"
        checked={policy.routingCounts}
        onChange={({ currentTarget }) => setField(form, policy.id, ['routingCounts'], currentTarget.checked)}
      />
      <span>{texts.routing}</span>
    </label>
  );
}

const listWords = (value: unknown, words: Readonly<Record<string, string>>, { no }: ContractTexts): string =>
  (Array.isArray(value) ? (value as string[]) : [String(value)]).map((each) => words[each] ?? each).join(', ') || no;
