import { batch, computed, signal, type Signal } from '@preact/signals';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { partForPersons } from '@/components/host/persons';
import { readingIn } from '@/components/panel/readingIn';
import { statingTo } from '@/components/panel/hand/stating';
import { mountPanel } from '@/components/panel/mountPanel';
import { nextPanelChangeAt } from '@/components/panel/nextPanelChange';
import { serveTips } from '@/components/tip/serveTips';
import { untoldLater } from '@/components/untold/untoldLater';
import { themeOf } from '@/utils/page/layout/theme';
import { replyBoxes } from '@/utils/sites/replyBoxes';
import type { Views } from '@/utils/page/views';
import { compiledCalendars } from '@/utils/sla/clock/compiledCalendars';

/** Folded or not: as the analyst left it on this site, then as on this page. */
let collapsed: Signal<boolean> | undefined;

/** The panel, the tooltips and the alerts, for the content script beside which the worker runs this. */
const views: Views = {
  mountPanel(world, first, onRefresh) {
    const { context, send } = world;
    const folded = (collapsed ??= signal(context.isPanelFolded ?? false));
    const { host, root } = partForPersons('panel');
    const [view, health, now, known] = [signal(first.ticket), signal(first.health), signal(first.now), readingIn(world)];
    const dispose = mountPanel(root, {
      view,
      health,
      reading: computed(() => ({ ...known, now: now.value })),
      thresholds: context.thresholds,
      site: context.site.id,
      onRefresh,
      stating: statingTo(send, context, replyBoxes[context.site.adapter]),
      onOpenDay: ({ calendar, date }) => void send('page/calendar', { calendar, date }).catch(() => undefined),
      onSay: (id, word) => send('page/say', { id, word }),
      collapsed: folded,
      onCollapse(isCollapsed) {
        folded.value = isCollapsed;
        void send('page/fold', { isFolded: isCollapsed }).catch(() => undefined);
      },
    });
    const update: ReturnType<Views['mountPanel']>['update'] = (state) =>
      batch(() => ([view.value, health.value, now.value] = [state.ticket, state.health, state.now]));
    return { host, update, dispose };
  },
  panelChangesAt: ({ context }, ticket, now) =>
    nextPanelChangeAt(ticket, { now, calendars: compiledCalendars(context.calendars) }, context.thresholds),
  serveTips(world, { now: first, ...wishes }) {
    const [now, known] = [signal(first), readingIn(world)];
    const explain = (id: string): Promise<string | undefined> => world.send('page/surprise', { id });
    serveTips({ ...wishes, explain, thresholds: world.context.thresholds, reading: computed(() => ({ ...known, now: now.value })) });
    return { tell: (at) => void (now.value = at) };
  },
  tellAlerts: (...given) => void untoldLater(...given, () => themeOf(document.body)),
};

export default defineUnlistedScript(() => void (globalThis.prazoViews = views));
