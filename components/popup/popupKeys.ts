import type { PopupActions } from './popupActions';
import type { PopupModel } from './popupModel';
import { stepScope } from './Scopes';
import { toggleFilter } from './Filters';
import { FILTERS } from './queue/queueRows';
import { moveFocus } from './queue/rowFocus';

/** ↑ ↓ rows, ← → whose, 1 to 4 filters, letters for the row that is chosen, `?` for all of them. Enter is the link's own. */
export function onPopupKey(event: KeyboardEvent, root: Element | null, model: PopupModel, actions: PopupActions): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const isTyping = event.target instanceof HTMLInputElement;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const act = isTyping ? typingKeys[key] : (keys[key] ?? filterKey(key) ?? rowKey(key));
  if (act === undefined) return;
  event.preventDefault();
  if (key.startsWith('Arrow')) model.usesKeys.value = true;
  act({ root, model, actions });
}

interface Stage {
  readonly root: Element | null;
  readonly model: PopupModel;
  readonly actions: PopupActions;
}

type Act = (stage: Stage) => void;

const queueIn = (root: Element | null): Element | null => root?.querySelector('#queue') ?? null;

const typingKeys: Readonly<Partial<Record<string, Act>>> = {
  ArrowDown: ({ root }) => moveFocus(queueIn(root), 0),
  Escape: (stage) => escape(stage),
};

const keys: Readonly<Partial<Record<string, Act>>> = {
  ...typingKeys,
  ArrowDown: ({ root }) => moveFocus(queueIn(root), 1),
  ArrowUp: ({ root }) => moveFocus(queueIn(root), -1),
  ArrowLeft: ({ model, root }) => turnScope(model, root, -1),
  ArrowRight: ({ model, root }) => turnScope(model, root, 1),
  '/': ({ root }) => root?.querySelector<HTMLInputElement>('input[type=search]')?.focus(),
  '?': ({ model }) => (model.showsKeys.value = true),
  a: ({ model }) => (model.isOldOpen.value = !model.isOldOpen.value),
  d: ({ root }) => root?.querySelector<HTMLElement>('button.bell')?.click(),
  m: () => document.activeElement?.closest('li[data-key]')?.querySelector<HTMLElement>('button.more')?.click(),
  r: ({ actions }) => actions.refresh(),
};

/** The tab that was left has no tab stop any more. */
function turnScope(model: PopupModel, root: Element | null, by: number): void {
  const isOnTab = document.activeElement?.getAttribute('role') === 'tab';
  stepScope(model, by);
  if (isOnTab) setTimeout(() => root?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus());
}

function filterKey(key: string): Act | undefined {
  const filter = FILTERS[Number(key) - 1];
  return filter && (({ model }) => toggleFilter(model, filter));
}

/** Letters for the row that is chosen. */
const ROW_KEYS = 'svfc';

const rowKey = (key: string): Act | undefined =>
  ROW_KEYS.includes(key)
    ? (stage) =>
        void Promise.all([import('./keys/rowKeys'), stage.actions.bringWords()]).then(([{ doByKey }]) =>
          doByKey(key, stage.model, stage.actions),
        )
    : undefined;

function escape({ model, actions }: Stage): void {
  if (model.search.value === '') actions.close();
  else model.search.value = '';
}
