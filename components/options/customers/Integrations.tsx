import { useSignal } from '@preact/signals';
import { cross, plus } from '@/components/icon/actionIcons';
import { Icon } from '@/components/icon/Icon';
import { stateIcons } from '@/components/icon/stateIcons';
import type { CustomersTexts } from '@/utils/language/shapes/options/customers';
import type { Integration } from '@/utils/sla/policy/customers';
import { plainWord } from '@/utils/sla/words/words';
import { LONGEST_NAME, MOST_INTEGRATIONS } from './customerDraft';

export interface IntegrationsProps {
  readonly label: string;
  readonly integrations: readonly Integration[];
  readonly texts: CustomersTexts;
  readonly onChange: (integrations: readonly Integration[]) => void;
}

const icons = { builtByUs: stateIcons.met, selfService: stateIcons.none } as const;
const other = { builtByUs: 'selfService', selfService: 'builtByUs' } as const;

/** Each by who built it, which a click turns; and a field for another. */
export function Integrations({ label, integrations, texts, onChange }: IntegrationsProps) {
  const typed = useSignal('');
  function take(): void {
    const name = typed.value.trim();
    typed.value = '';
    const isThere = integrations.some((each) => plainWord(each.name) === plainWord(name));
    if (name !== '' && !isThere && integrations.length < MOST_INTEGRATIONS) onChange([...integrations, { name, kind: 'builtByUs' }]);
  }
  return (
    <>
      <ul class="chips" aria-label={`${label}: ${texts.integrations}`}>
        {integrations.map((each) => (
          <li key={each.name} data-kind={each.kind}>
            <button
              type="button"
              class="kind"
              aria-label={texts.turn(each.name, texts.kind[each.kind], texts.kind[other[each.kind]])}
              title={texts.kind[each.kind]}
              onClick={() => onChange(integrations.map((one) => (one === each ? { ...one, kind: other[one.kind] } : one)))}
            >
              <Icon shape={icons[each.kind]} />
              {each.name}
            </button>
            <button
              type="button"
              class="button"
              data-kind="icon"
              aria-label={texts.remove(each.name)}
              onClick={() => onChange(integrations.filter((one) => one !== each))}
            >
              <Icon shape={cross} />
            </button>
          </li>
        ))}
      </ul>
      <span class="row add-word">
        <input
          class="field"
          aria-label={`${label}: ${texts.anotherIntegration}`}
          placeholder={texts.anotherIntegration}
          maxLength={LONGEST_NAME}
          value={typed.value}
          onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            take();
          }}
        />
        <button type="button" class="button" data-kind="icon" aria-label={`${label}: ${texts.addWord}`} onClick={take}>
          <Icon shape={plus} />
        </button>
      </span>
    </>
  );
}
