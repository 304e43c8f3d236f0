import type { SiteId } from '@/utils/tickets/ticket';
import type { Settings } from '@/utils/store/settings/settings';
import type { AlertDraft } from './alertDraft';
import { change, toggled, type AlertPartProps } from './alertForm';
import { Checks } from '../Checks';

export interface WhoseProps extends AlertPartProps {
  readonly settings: Settings;
  /** The queues in which tickets were seen, by site. */
  readonly seen: ReadonlyMap<SiteId, readonly string[]>;
}

/** Of whose tickets the analyst wants alerts. */
export function Whose({ form, texts, settings: { sites, alerts }, seen }: WhoseProps) {
  const { own, unassigned, queues } = form.draft.value;
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
      {sites.map(({ id, name }) => {
        const chosen = queues[id] ?? [];
        const all = [...new Set([...(seen.get(id) ?? []), ...chosen])].toSorted();
        if (!unassigned.includes(id) || all.length === 0) return null;
        return (
          <Checks
            key={id}
            legend={texts.queues(name)}
            hint={texts.queuesHow}
            all={all.map((queue) => ({ value: queue, words: queue }))}
            chosen={chosen}
            onChange={(queue, isChosen) => change(form, { queues: withQueues(queues, id, toggled(all, chosen, queue, isChosen)) })}
          />
        );
      })}
      <p class="hint">{texts.watched(alerts.whose.watched.length)}</p>
    </>
  );
}

/** A site of which no queue is chosen alerts from all, and is as if nobody had ever chosen there. */
function withQueues(queues: AlertDraft['queues'], site: SiteId, chosen: readonly string[]): AlertDraft['queues'] {
  const { [site]: _, ...others } = queues;
  return chosen.length === 0 ? others : { ...others, [site]: chosen };
}
