import { cross } from '@/components/icon/actionIcons';
import { Icon } from '@/components/icon/Icon';
import { Chips } from '@/components/options/contract/Chips';
import { FieldError } from '@/components/options/FieldError';
import type { Language } from '@/utils/language/language';
import { customersTexts } from '@/utils/language/shapes/options/customers';
import { choosePolicy } from '@/utils/sla/policy/choose';
import type { Customer } from '@/utils/sla/policy/customers';
import { plainWord } from '@/utils/sla/words/words';
import type { Settings } from '@/utils/store/settings/settings';
import { Coverage } from './Coverage';
import { type CustomerFault, LONGEST_NAME } from './customerDraft';
import { faultWords } from './faultWords';
import { Integrations } from './Integrations';

export interface CustomerRowProps {
  readonly card: Customer;
  readonly today: string;
  readonly settings: Settings;
  readonly language: Language;
  readonly faults: readonly CustomerFault[];
  /** Without a card, it goes. */
  readonly onChange: (to: Customer | undefined) => void;
}

/** What is agreed with one customer. */
export function CustomerRow({ card, today, settings, language, faults, onChange }: CustomerRowProps) {
  const texts = customersTexts(language);
  const { id, name, aliases, site, coverage, integrations } = card;
  const label = name === '' ? texts.customer : name;
  const wrong = (field: CustomerFault['field']): readonly CustomerFault[] => faults.filter((fault) => fault.field === field);
  const wordsOf = (field: CustomerFault['field']): string | undefined => {
    const [first] = wrong(field);
    return first && faultWords(first, texts);
  };
  return (
    <tr>
      <th scope="row">
        <input
          class="field customer-name"
          aria-label={`${label}: ${texts.field.name}`}
          aria-invalid={wrong('name').length > 0}
          aria-describedby={`${id}-name`}
          maxLength={LONGEST_NAME}
          value={name}
          onInput={({ currentTarget }) => onChange({ ...card, name: currentTarget.value })}
        />
        <FieldError id={`${id}-name`} words={wordsOf('name')} />
        <Chips
          label={`${label}: ${texts.field.aliases}`}
          words={aliases}
          remove={texts.remove}
          another={texts.anotherAlias}
          add={texts.addWord}
          short={{ count: 2, more: (count) => texts.also(aliases.length, count), fewer: texts.fewer }}
          isWrong={(word) => wrong('aliases').some(({ typed }) => plainWord(typed) === plainWord(word))}
          describedBy={`${id}-aliases`}
          onChange={(words) => onChange({ ...card, aliases: words })}
        />
        <FieldError id={`${id}-aliases`} words={wordsOf('aliases')} />
        {(settings.sites.length > 1 || site !== undefined) && (
          <select
            class="field"
            aria-label={`${label}: ${texts.site}`}
            value={site ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const { site: _, ...anywhere } = card;
              onChange(value === '' ? anywhere : { ...anywhere, site: value });
            }}
          >
            <option value="">{texts.everywhere}</option>
            {settings.sites.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
            {site !== undefined && !settings.sites.some((each) => each.id === site) && <option value={site}>{site}</option>}
          </select>
        )}
      </th>
      <td data-label={texts.coverage}>
        <Coverage
          {...{ id, label, coverage, today, texts }}
          fault={wordsOf('until')}
          onChange={(agreed) => {
            const { coverage: _, ...none } = card;
            onChange(agreed === undefined ? none : { ...none, coverage: agreed });
          }}
        />
      </td>
      <td data-label={texts.integrations}>
        <Integrations {...{ label, integrations, texts }} onChange={(all) => onChange({ ...card, integrations: all })} />
      </td>
      <td data-label={texts.contract}>{contractOf(card, settings)}</td>
      <td>
        <button type="button" class="button" data-kind="icon" aria-label={texts.removeCustomer(label)} onClick={() => onChange(undefined)}>
          <Icon shape={cross} />
        </button>
      </td>
    </tr>
  );
}

/** The contract of its tickets, as far as it hangs on the customer alone. */
function contractOf({ name, site }: Customer, settings: Settings): string {
  const at = settings.sites.find(({ id }) => id === site) ?? settings.sites[0];
  const record = { site: at?.id ?? '', customer: name, type: undefined, priority: undefined };
  return choosePolicy(settings, at?.policy ?? settings.standardPolicy, record)?.policy.name ?? '';
}
