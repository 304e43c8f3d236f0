import { signal, type Signal } from '@preact/signals';
import type { AlertRulesTexts } from '@/utils/language/shapes/rules';
import type { AlertDraft, FieldId } from './alertDraft';
import type { Faults } from './readDraft';

/** What the fields of the section share. */
export interface AlertForm {
  readonly draft: Signal<AlertDraft>;
  /** As of the last saving; a field that is typed in again loses its own. */
  readonly faults: Signal<Faults>;
}

export const alertForm = (draft: AlertDraft): AlertForm => ({ draft: signal(draft), faults: signal<Faults>(new Map()) });

export interface AlertPartProps {
  readonly form: AlertForm;
  readonly texts: AlertRulesTexts;
}

export function change({ draft }: AlertForm, changed: Partial<AlertDraft>): void {
  draft.value = { ...draft.value, ...changed };
}

export function typeInto(form: AlertForm, field: FieldId, text: string): void {
  change(form, { texts: { ...form.draft.value.texts, [field]: text } });
  form.faults.value = new Map([...form.faults.value].filter(([other]) => other !== field));
}

/** In the order of `all`, so that a draft that says the same is the same. */
export const toggled = <T>(all: readonly T[], chosen: readonly T[], one: T, isChosen: boolean): readonly T[] =>
  all.filter((each) => (each === one ? isChosen : chosen.includes(each)));

/** Puts the focus into the first field that is wrong, wherever it is folded away. */
export function showFirstFault(page: HTMLFormElement, faults: Faults): void {
  const first = [...page.elements].find((field) => field instanceof HTMLInputElement && faults.has(field.name));
  if (!(first instanceof HTMLInputElement)) return;
  first.closest('details')?.setAttribute('open', '');
  first.focus();
}
