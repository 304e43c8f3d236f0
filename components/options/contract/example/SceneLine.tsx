import { DAY } from '@/utils/time/instant';
import type { ContractProps } from '../contractForm';
import { type SceneName, sceneText } from './scenes';

/** What a choice does, computed by the same core as every deadline. */
export function SceneLine({ form, policy, texts, language, now, scene }: ContractProps & { readonly scene: SceneName }) {
  const words = sceneText(scene, form.draft.value, policy, texts, language, Math.floor(now / DAY) * DAY);
  return words === undefined ? null : <p class="hint scene">{words}</p>;
}
