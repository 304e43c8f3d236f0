import type { Settings } from '@/utils/store/settings';
import { change, toggled, type AlertPartProps } from './alertForm';
import { Checks } from './Checks';

export interface WhoseProps extends AlertPartProps {
  readonly settings: Settings;
}

/** Of whose tickets the analyst wants alerts. */
export function Whose({ form, texts, settings: { sites, alerts } }: WhoseProps) {
  const { own, unassigned } = form.draft.value;
  const ids = sites.map(({ id }) => id).toSorted();
  return (
    <>
      <Checks
        legend={texts.whose}
        all={[{ value: 'own', words: texts.own }, ...sites.map(({ id, name }) => ({ value: id, words: texts.unassigned(name) }))]}
        chosen={own ? ['own', ...unassigned] : unassigned}
        onChange={(value, isChosen) =>
          change(form, value === 'own' ? { own: isChosen } : { unassigned: toggled(ids, unassigned, value, isChosen) })
        }
      />
      <p class="hint">{texts.watched(alerts.whose.watched.length)}</p>
    </>
  );
}
