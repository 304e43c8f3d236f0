import { type Keeper, keepMounted } from '@/utils/page/keepMounted';
import type { Slot } from '@/utils/page/keeping/reconcile';
import { listPage, type ListPage, recorder, type Recorder, slotsIn } from './listPage';

/** A list in whose rows a keeper keeps hosts, from `keep` on until `life` is aborted. */
export interface KeptList {
  readonly page: ListPage;
  readonly hosts: Recorder;
  readonly life: AbortController;
  readonly keep: (find?: (hasChanged: boolean) => readonly Slot[]) => Keeper;
}

export function keptList(): KeptList {
  const page = listPage();
  const hosts = recorder();
  const life = new AbortController();
  return {
    page,
    hosts,
    life,
    keep: (find = () => slotsIn(page.list)) =>
      keepMounted({ root: document, signal: life.signal, attributes: ['data-id'], find, mount: hosts.mount, settle: hosts.settle }),
  };
}

/** Until what the page did has been answered: at most one frame later. */
export const settled = async (): Promise<void> => {
  for (let frames = 0; frames < 2; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};
