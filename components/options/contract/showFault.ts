import type { ContractForm } from './contractForm';

/** Shows the contract of the first fault and puts the focus into its field, wherever that is folded away. */
export async function showFault(form: ContractForm, page: HTMLElement): Promise<void> {
  const [field] = form.faults.peek().keys();
  if (field === undefined) return;
  const [policy = ''] = field.split('/');
  form.chosen.value = policy;
  // The other contract is drawn first.
  await new Promise((drawn) => setTimeout(drawn));
  const named = page.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`);
  const target =
    named ??
    page
      .querySelector<HTMLElement>(`[id="${CSS.escape(`fault-${field}`)}"]`)
      ?.closest('tr, fieldset, section')
      ?.querySelector<HTMLElement>('input, select, button');
  target?.closest('details')?.setAttribute('open', '');
  target?.focus();
}
