import { signal } from '@preact/signals';
import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { PanelOptions } from '@/components/panel/panelOptions';
import type { Stating } from '@/components/panel/hand/stating';
import type { Language } from '@/utils/language/language';
import type { AlertWord, SiteHealth, TicketView } from '@/utils/messages/protocol';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import type { Circumstances } from '@/utils/messages/circumstances';
import { plainStating } from './plainStating';
import { siteHealth } from '../../support/queue';
import { NOW, readingOf } from '../../support/ticketViews';

/** An hour behind Buenos Aires. */
export const HERE = 'America/Manaus';

/** A panel on a ticket page, read by an analyst elsewhere; the ticket and the time can be moved on. */
export function openPanel(
  view: TicketView | undefined,
  health?: Partial<SiteHealth>,
  {
    isCollapsed = false,
    language = 'pt',
    circumstances = {},
  }: { readonly isCollapsed?: boolean; readonly language?: Language; readonly circumstances?: Partial<Circumstances> } = {},
) {
  const reading = signal(readingOf(language, NOW, HERE));
  const shown = signal(view);
  const collapsed = signal(isCollapsed);
  const onRefresh = vi.fn<() => void>();
  const onSay = vi.fn<(id: string, word: AlertWord) => Promise<void>>(() => Promise.resolve());
  const onOpenDay = vi.fn<PanelOptions['onOpenDay']>();
  const plain = plainStating(circumstances);
  const stating = {
    ...plain,
    state: vi.fn<Stating['state']>(plain.state),
    takeBack: vi.fn<Stating['takeBack']>(plain.takeBack),
    circumstances: vi.fn<Stating['circumstances']>(plain.circumstances),
    tryOut: vi.fn<Stating['tryOut']>(plain.tryOut),
    history: vi.fn<Stating['history']>(plain.history),
    keepDraft: vi.fn<Stating['keepDraft']>(plain.keepDraft),
    putAway: vi.fn<Stating['putAway']>(plain.putAway),
    loadActions: vi.fn<Stating['loadActions']>(plain.loadActions),
    bringRecord: vi.fn<Stating['bringRecord']>(plain.bringRecord),
    putReply: vi.fn<Stating['putReply']>(plain.putReply),
  };
  const onCollapse = vi.fn<(collapsed: boolean) => void>((next) => {
    collapsed.value = next;
  });
  render(
    <Panel
      view={shown}
      health={signal(health && siteHealth(health))}
      reading={reading}
      thresholds={{ aivo: defaultThresholds }}
      site="https://desk.example"
      collapsed={collapsed}
      {...{ onRefresh, onSay, onCollapse, onOpenDay, stating }}
    />,
  );
  return { reading, shown, onRefresh, onSay, onCollapse, onOpenDay, stating };
}

export const textOf = (element: Element): string => (element.textContent ?? '').replaceAll('\u00a0', ' ');
export const head = (): string => textOf(document.querySelector('.panel-head')!);
