import { batch, computed, signal, type Signal } from '@preact/signals';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { statingTo } from '@/components/panel/hand/stating';
import { mountPanel } from '@/components/panel/mountPanel';
import { nextPanelChangeAt } from '@/components/panel/nextPanelChange';
import { serveTips } from '@/components/tip/serveTips';
import { untoldOn } from '@/components/untold/untoldOn';
import { themeOf } from '@/utils/page/layout/theme';
import type { Views } from '@/utils/page/views';
import { compiledCalendars } from '@/utils/sla/clock/compiledCalendars';

/** Folded or not: as the analyst left it on this site, then as on this page. */
let collapsed: Signal<boolean> | undefined;

/** The panel, the tooltips and the alerts, for the content script beside which the worker runs this. */
const views: Views = {
  mountPanel({ context, language, ownZone, send }, first, onRefresh) {
    const folded = (collapsed ??= signal(context.isPanelFolded ?? false));
    const host = document.createElement('prazo-panel');
    const [view, health, now] = [signal(first.ticket), signal(first.health), signal(first.now)];
    const calendars = compiledCalendars(context.calendars);
    const dispose = mountPanel(host.attachShadow({ mode: 'closed' }), {
      view,
      health,
      reading: computed(() => ({ language, now: now.value, ownZone, calendars })),
      thresholds: context.thresholds,
      site: context.site.id,
      onRefresh,
      stating: statingTo(send, context),
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
  serveTips({ context, language, ownZone }, { now: first, ...wishes }) {
    const now = signal(first);
    const calendars = compiledCalendars(context.calendars);
    const reading = computed(() => ({ language, now: now.value, ownZone, calendars }));
    serveTips({ ...wishes, thresholds: context.thresholds, reading });
    return { tell: (at) => void (now.value = at) };
  },
  tellAlerts({ language, send }, untold, signal) {
    const onAcknowledge = (asOf: number): Promise<void> => send('page/acknowledge', { asOf });
    untoldOn({ page: document, language, onAcknowledge, signal })(untold, themeOf(document.body));
  },
};

export default defineUnlistedScript(() => {
  globalThis.prazoViews = views;
});
