import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { advancedTexts } from '@/utils/language/shapes/options/sections';
import type { KeyCommand, OptionsProps } from '../optionsModel';

/** What the browser does by keys, wherever the analyst is. */
export function Keys({ model, actions }: OptionsProps) {
  const texts = advancedTexts(model.language.value);
  const commands = useSignal<readonly KeyCommand[]>([]);
  useEffect(() => void actions.readKeys().then((read) => (commands.value = read)), [actions, commands]);
  return (
    <section>
      <h2>{texts.keys}</h2>
      <table class="policy">
        <tbody>
          {commands.value.map(({ what, keys }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{keys === '' ? texts.noKeys : <kbd>{keys}</kbd>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{texts.keysHow}</p>
    </section>
  );
}
