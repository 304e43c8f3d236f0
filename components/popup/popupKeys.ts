import { FILTERS, toggleFilter } from './Counts';
import type { PopupActions } from './popupActions';
import type { PopupModel } from './popupModel';
import { moveFocus } from './queue/Queue';

/** ↑ ↓ rows, 1 to 4 filters, `/` search, `r` refresh, Esc closes the search and then the popup. Enter is the link's own. */
export function onPopupKey(event: KeyboardEvent, root: Element | null, model: PopupModel, actions: PopupActions): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const isTyping = event.target instanceof HTMLInputElement;
  const act = isTyping ? typingKeys[event.key] : (keys[event.key] ?? filterKey(event.key));
  if (act === undefined) return;
  event.preventDefault();
  act({ root, model, actions });
}

interface Stage {
  readonly root: Element | null;
  readonly model: PopupModel;
  readonly actions: PopupActions;
}

type Act = (stage: Stage) => void;

const queueIn = (root: Element | null): Element | null => root?.querySelector('.queue') ?? null;

const typingKeys: Readonly<Partial<Record<string, Act>>> = {
  ArrowDown: ({ root }) => moveFocus(queueIn(root), 0),
  Escape: (stage) => escape(stage),
};

const keys: Readonly<Partial<Record<string, Act>>> = {
  ...typingKeys,
  ArrowDown: ({ root }) => moveFocus(queueIn(root), 1),
  ArrowUp: ({ root }) => moveFocus(queueIn(root), -1),
  '/': ({ model }) => {
    model.search.value ??= '';
  },
  r: ({ actions }) => actions.refresh(),
};

function filterKey(key: string): Act | undefined {
  const filter = FILTERS[Number(key) - 1];
  return filter && (({ model }) => toggleFilter(model, filter.group));
}

function escape({ model, actions }: Stage): void {
  if (model.search.value === undefined) actions.close();
  else model.search.value = undefined;
}
