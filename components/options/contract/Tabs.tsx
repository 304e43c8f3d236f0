import { plus } from '@/components/icon/editIcons';
import { Icon } from '@/components/icon/Icon';
import type { ContractTexts } from '@/utils/language/shapes/options/contract';
import type { Policy } from '@/utils/sla/policy/policy';
import type { ContractForm } from './contractForm';

export const panelId = 'contract-panel';
export const tabId = (policy: string): string => `contract-tab-${policy}`;

/** One tab for each contract, with how much of it was changed; the arrow keys lead from one to the next. */
export function Tabs({ form, texts }: { readonly form: ContractForm; readonly texts: ContractTexts }) {
  const { policies } = form.draft.value;
  const chosen = form.chosen.value;

  function move(by: number, from: HTMLElement): void {
    const ids = policies.map(({ id }) => id);
    const next = ids.at((ids.indexOf(chosen) + by) % ids.length);
    if (next === undefined) return;
    form.chosen.value = next;
    from.parentElement?.querySelector<HTMLElement>(`#${CSS.escape(tabId(next))}`)?.focus();
  }

  return (
    <div class="tabs">
      <div role="tablist" aria-label={texts.tabs}>
        {policies.map(({ id, name }) => {
          const count = form.changes.value.filter(({ path: [part, policy] }) => part === 'policies' && policy === id).length;
          return (
            <button
              key={id}
              id={tabId(id)}
              type="button"
              role="tab"
              aria-selected={id === chosen}
              aria-controls={panelId}
              tabIndex={id === chosen ? 0 : -1}
              onClick={() => (form.chosen.value = id)}
              onKeyDown={(event) => {
                const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
                if (by !== undefined) move(by, event.currentTarget);
              }}
            >
              {name}
              {count > 0 && <small>{texts.changes(count)}</small>}
            </button>
          );
        })}
      </div>
      <button type="button" class="button" data-kind="plain" onClick={() => addContract(form, texts)}>
        <Icon shape={plus} />
        {texts.newContract}
      </button>
    </div>
  );
}

/** A copy of the one on show, since most of two contracts is alike. */
function addContract({ draft, chosen }: ContractForm, texts: ContractTexts): void {
  const { policies } = draft.value;
  const from = policies.find(({ id }) => id === chosen.value);
  if (!from) return;
  let number = policies.length + 1;
  while (policies.some(({ id }) => id === `contract-${number}`)) number += 1;
  const { earlier: _, validFrom: __, keepsVersion: ___, examples: ____, ...copied } = from;
  const policy: Policy = { ...copied, id: `contract-${number}`, name: freeName(policies, from, texts) };
  draft.value = { ...draft.value, policies: [...policies, policy] };
  chosen.value = policy.id;
}

function freeName(policies: readonly Policy[], { name }: Policy, { copyOf }: ContractTexts): string {
  let free = copyOf(name);
  while (policies.some((each) => each.name === free)) free = copyOf(free);
  return free.slice(0, 200);
}
