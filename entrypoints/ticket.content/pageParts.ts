import { signal } from '@preact/signals';
import { createBadge } from '@/components/badge/badgeElement';
import type { BadgeFace } from '@/components/badge/badgeFace';
import { faceOf, failureFace } from '@/components/badge/faceOf';
import { nextFaceChangeAt } from '@/components/badge/nextFaceChange';
import { mountPanel } from '@/components/panel/mountPanel';
import { nextPanelChangeAt } from '@/components/panel/nextPanelChange';
import { serveTips } from '@/components/tip/serveTips';
import type { PageParts } from '@/utils/page/pageParts';
import { standingOf } from '@/utils/sla/standing';

/** Folded or not, as the analyst left it while the page lives. */
const collapsed = signal(false);

/** The components in the shape in which the page asks for them. */
export const pageParts: PageParts<BadgeFace> = {
  createBadge,
  paint({ ticket, health }, size, { context, calendars, language, ownZone }, now) {
    if (ticket === undefined) {
      return { face: health?.failure && failureFace(health.failure, language), changesAt: undefined };
    }
    const standing = standingOf(ticket.clocks, ticket.isDone, context.thresholds, calendars, now);
    const face = faceOf(ticket, standing, { language, now, ownZone, calendars }, size);
    return { face, changesAt: nextFaceChangeAt(standing, context.thresholds, calendars) };
  },
  mountPanel({ world: { context }, ...wishes }) {
    const host = document.createElement('prazo-panel');
    const onCollapse = (isCollapsed: boolean): void => void (collapsed.value = isCollapsed);
    const dispose = mountPanel(host.attachShadow({ mode: 'closed' }), {
      ...wishes,
      thresholds: context.thresholds,
      site: context.site.id,
      collapsed,
      onCollapse,
    });
    return { host, dispose };
  },
  panelChangesAt: (ticket, { context, calendars }, now) => nextPanelChangeAt(ticket, { now, calendars }, context.thresholds),
  serveTips: ({ world: { context }, ...wishes }) => serveTips({ ...wishes, thresholds: context.thresholds }),
};
