import { batch, signal, type Signal } from '@preact/signals';
import type { AlertRulesTexts } from '@/utils/language/shapes/options/rules';
import { draftOf, isSameDraft, type AlertDraft, type FieldId, type ShownRules } from './alertDraft';
import type { Faults } from './readDraft';

/** What the fields of the section share. */
export interface AlertForm {
  /** What the settings said when the draft began: what differs from it is what the analyst wants changed. */
  readonly shown: Signal<ShownRules>;
  readonly draft: Signal<AlertDraft>;
  /** As of the last saving; a field that is typed in again loses its own. */
  readonly faults: Signal<Faults>;
}

export const alertForm = (shown: ShownRules): AlertForm => ({
  shown: signal(shown),
  draft: signal(draftOf(shown)),
  faults: signal<Faults>(new Map()),
});

/** Shows what the settings say by now, in place of a draft that has been saved or was never touched. */
export const showAnew = ({ shown, draft }: AlertForm, settings: ShownRules): void =>
  batch(() => {
    shown.value = settings;
    draft.value = draftOf(settings);
  });

export const isTouched = ({ shown, draft }: AlertForm): boolean => !isSameDraft(draft.value, draftOf(shown.value));

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
