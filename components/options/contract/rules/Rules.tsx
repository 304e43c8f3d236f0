import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { plus } from '@/components/icon/editIcons';
import { Icon } from '@/components/icon/Icon';
import { contractRulesTexts } from '@/utils/language/shapes/options/contractRules';
import type { SiteWords } from '@/utils/messages/protocol';
import type { ContractProps } from '../contractForm';
import { COLUMNS, addRule, moveRule } from './ruleDraft';
import { RuleRow } from './RuleRow';

export interface RulesProps extends ContractProps {
  /** Queues and types that tickets have, to choose among. */
  readonly seen: readonly SiteWords[];
}

/** Which contract holds for which tickets: rules in their order, and each site's own last. */
export function Rules(props: RulesProps) {
  const { form, language, seen } = props;
  const words = contractRulesTexts(language);
  const { rules, sites, policies } = form.draft.value;
  const body = useRef<HTMLTableSectionElement>(null);
  const dragged = useSignal<number | undefined>(undefined);
  const said = useSignal('');

  function move(from: number, to: number): void {
    const place = moveRule(form, from, to);
    said.value = words.moved(place + 1);
    // Once the rows are drawn in their new order.
    setTimeout(() => body.current?.querySelectorAll<HTMLElement>('.rule-handle')[place]?.focus());
  }

  return (
    <section class="rules">
      <h2 id="rules">{words.where}</h2>
      <p class="hint">
        {words.whereHow} {words.customerHow}
      </p>
      <datalist id="seen-queues">
        {[...new Set(seen.flatMap(({ queues }) => queues))].map((queue) => (
          <option key={queue} value={queue} />
        ))}
      </datalist>
      <datalist id="seen-types">
        {[...new Set(seen.flatMap(({ words: all }) => all.flatMap(({ kind, word }) => (kind === 'type' ? [word] : []))))].map((type) => (
          <option key={type} value={type} />
        ))}
      </datalist>
      <table class="policy" aria-labelledby="rules">
        <thead>
          <tr>
            <th scope="col">
              <span class="vh">{words.addRule}</span>
            </th>
            {COLUMNS.map((name) => (
              <th key={name} scope="col">
                {words.condition[name]}
              </th>
            ))}
            <th scope="col">{words.contract}</th>
            <th scope="col">
              <span class="vh">{words.removeRule(0).replace(/\s*\d+\s*/, '')}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {rules.map((rule, place) => (
            <RuleRow
              key={place}
              {...props}
              {...{ rule, place, words }}
              onMove={(by) => move(place, place + by)}
              onDrag={() => (dragged.value = place)}
              onDrop={() => {
                if (dragged.value !== undefined) move(dragged.value, place);
                dragged.value = undefined;
              }}
            />
          ))}
          {sites.map((site) => (
            <tr key={site.id} class="last-rule">
              <td />
              <th scope="row">{site.name}</th>
              <td colSpan={3} class="any">
                {words.otherwise}
              </td>
              <td>
                <select
                  class="field"
                  aria-label={words.siteContract(site.name)}
                  value={site.policy}
                  onChange={({ currentTarget: { value } }) => {
                    form.draft.value = {
                      ...form.draft.value,
                      sites: sites.map((each) => (each.id === site.id ? { ...each, policy: value } : each)),
                    };
                  }}
                >
                  {policies.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              </td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p class="row">
        <button type="button" class="button" data-kind="plain" onClick={() => addRule(form)}>
          <Icon shape={plus} />
          {words.addRule}
        </button>
        <span class="vh" role="status">
          {said.value}
        </span>
      </p>
    </section>
  );
}
