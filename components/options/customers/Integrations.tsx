import { cross } from '@/components/icon/actionIcons';
import { Icon } from '@/components/icon/Icon';
import { stateIcons } from '@/components/icon/stateIcons';
import { AddWord } from '@/components/options/AddWord';
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
  function take(name: string): void {
    const isThere = integrations.some((each) => plainWord(each.name) === plainWord(name));
    if (!isThere && integrations.length < MOST_INTEGRATIONS) onChange([...integrations, { name, kind: 'builtByUs' }]);
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
      <AddWord {...{ label }} another={texts.anotherIntegration} add={texts.addWord} longest={LONGEST_NAME} onAdd={take} />
    </>
  );
}
