import { computed, signal } from '@preact/signals';
import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import * as interaction from '@/components/popup/later/interaction';
import { Popup } from '@/components/popup/Popup';
import type { PopupActions } from '@/components/popup/popupActions';
import { popupModel } from '@/components/popup/popupModel';
import type { SiteAddition } from '@/utils/messages/protocol';
import type { Scope } from '@/utils/language/shapes/popup';
import type { QueueList } from '@/utils/messages/queueList';

/** Tuesday 17 November 2026, 15:40 in Buenos Aires. */
export const NOW = Date.parse('2026-11-17T15:40-03:00');

export interface OpenPopup {
  readonly at?: number;
  readonly trouble?: string;
  readonly activeAddress?: string;
  readonly addition?: SiteAddition;
  readonly isSide?: true;
  readonly scope?: Scope;
}

/** The popup as it opens on a queue; `queue` and `now` can be moved on. */
export function openPopup(first: QueueList | undefined, { at = NOW, trouble, activeAddress, addition, isSide, scope }: OpenPopup = {}) {
  const queue = signal(first);
  const now = signal(at);
  const isRefreshing = signal(false);
  const reasons = signal<Readonly<Record<string, string>>>({});
  const model = popupModel({
    queue,
    reasons,
    now,
    language: computed(() => queue.value?.language ?? 'pt'),
    ownZone: 'America/Argentina/Buenos_Aires',
    activeAddress: signal(activeAddress),
    ...(scope && { scope }),
  });
  model.interaction.value = interaction;
  const refused: SiteAddition = { outcome: 'refused', reason: 'notRecognized', detail: '' };
  const actions = {
    openTicket: vi.fn<(url: string) => void>(),
    openSite: vi.fn<(site: string) => void>(),
    openOptions: vi.fn<() => void>(),
    openMapping: vi.fn<() => void>(),
    teachPage: vi.fn<(address: string) => void>(),
    refresh: vi.fn<() => void>(),
    switchUser: vi.fn<(site: string) => void>(),
    copy: vi.fn<(text: string) => Promise<void>>(async () => undefined),
    allow: vi.fn<(site: string) => void>(),
    addPage: vi.fn<(address: string) => Promise<SiteAddition>>(async () => addition ?? refused),
    say: vi.fn<PopupActions['say']>(async () => undefined),
    silence: vi.fn<PopupActions['silence']>(async () => undefined),
    bringWords: vi.fn<() => Promise<void>>(async () => undefined),
    openBeside: vi.fn<() => void>(),
    close: vi.fn<() => void>(),
  };
  const view = render(
    <Popup
      {...{ model, isRefreshing }}
      actions={{ ...actions, ...(isSide && { isSide }) }}
      trouble={signal(trouble)}
      activeAddress={signal(activeAddress)}
    />,
  );
  return { ...view, queue, reasons, now, isRefreshing, model, actions };
}
