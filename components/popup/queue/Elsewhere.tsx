import '@/assets/styles/queue/found.css';
import '@/assets/styles/queue/link.css';
import { popupTexts } from '@/utils/language/shapes/popup';
import { noRowsTexts } from '@/utils/language/shapes/queue';
import { chooseScope } from '../Scopes';
import type { PopupModel } from '../popupModel';

/** Where else there is something of what was searched for. */
export function Elsewhere({ model }: { readonly model: PopupModel }) {
  const texts = popupTexts(model.language.value);
  const search = model.search.value.trim();
  const inAll = model.foundInAll.value;
  if (search === '' || model.scope.value === 'all' || inAll <= model.rows.value.length) return null;
  const [before, after, link] = noRowsTexts(model.language.value).alsoIn(search, inAll, texts.scopes.all);
  return (
    <p class="elsewhere">
      {before}
      <button class="link" type="button" onClick={() => chooseScope(model, 'all')}>
        {link}
      </button>
      {after}
    </p>
  );
}
