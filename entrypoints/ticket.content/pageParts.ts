import { createBadge } from '@/components/badge/badgeElement';
import type { BadgeFace } from '@/components/badge/badgeFace';
import { faceOf } from '@/components/badge/faceOf';
import { failureFace } from '@/components/badge/failureFace';
import { nextFaceChangeAt } from '@/components/badge/nextFaceChange';
import type { PageParts } from '@/utils/page/pageParts';
import { standingOf } from '@/utils/sla/standing';

/** The badge in the shape in which the page asks for it. */
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
};
