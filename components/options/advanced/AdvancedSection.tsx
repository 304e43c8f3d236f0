import '@/assets/styles/options/advanced.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { advancedTexts, type MishapPlace } from '@/utils/language/shapes/options/sections';
import type { Mishap } from '@/utils/store/mishaps/mishap';
import type { OptionsProps } from '../optionsModel';
import { KeptDays } from './KeptDays';
import { Keys } from './Keys';
import { Report } from './Report';

/** How long things are kept, and what failed, for whoever has to find out why. */
export function AdvancedSection(props: OptionsProps) {
  return (
    <>
      <KeptDays {...props} />
      <Mishaps {...props} />
      <Keys {...props} />
    </>
  );
}

function Mishaps({ model, actions }: OptionsProps) {
  const language = model.language.value;
  const texts = advancedTexts(language);
  const mishaps = useSignal<readonly Mishap[] | undefined>(undefined);
  useEffect(
    () =>
      void actions
        .readMishaps()
        .then((read) => (mishaps.value = read))
        .catch(() => undefined),
    [actions, mishaps],
  );
  if (mishaps.value === undefined) return null;

  const when = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short', timeZone: model.ownZone });
  return (
    <section>
      <h2>{texts.mishaps}</h2>
      {mishaps.value.length === 0 ? (
        <p class="hint">{texts.none}</p>
      ) : (
        <>
          <table class="policy mishaps">
            <thead>
              <tr>
                <th scope="col">{texts.when}</th>
                <th scope="col">{texts.what}</th>
                <th scope="col">{texts.times}</th>
              </tr>
            </thead>
            <tbody>
              {mishaps.value.map((mishap) => (
                <tr key={`${mishap.at} ${mishap.where} ${mishap.what}`}>
                  <td>
                    <time dateTime={new Date(mishap.at).toISOString()}>{when.format(mishap.at)}</time>
                  </td>
                  <th scope="row">
                    {texts.place[placeOf(mishap.where)]}
                    {mishap.product !== undefined && ` (${model.productOf(mishap.product).name})`}
                    <small>
                      <code>{mishap.what}</code>
                    </small>
                    {mishap.end && <small>{texts.end[mishap.end]}</small>}
                  </th>
                  <td>{mishap.times}×</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Report {...{ texts }} mishaps={mishaps.value} onCopy={actions.copy} />
        </>
      )}
    </section>
  );
}

function placeOf(where: string): MishapPlace {
  if (where.startsWith('reading')) return 'reading';
  if (where === 'page') return 'page';
  if (where.startsWith('onNotification')) return 'notification';
  return where.includes('/') ? 'request' : 'wake';
}
