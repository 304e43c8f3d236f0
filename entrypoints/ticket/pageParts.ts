import { createBadge } from '@/components/badge/badgeElement';
import { countdownOf, type CountingFace } from '@/components/badge/countdown';
import { faceOf } from '@/components/badge/faceOf';
import { failureFace } from '@/components/badge/failureFace';
import { nextFaceChangeAt } from '@/components/badge/nextFaceChange';
import type { Language } from '@/utils/language/language';
import type { Reading } from '@/utils/language/telling/reading';
import { hasTexts } from '@/utils/language/texts';
import type { PageParts } from '@/utils/page/pageParts';
import { thresholdsUnder } from '@/utils/sla/alerts/thresholds';
import { standingOf } from '@/utils/sla/clock/standing';

/** The badge in the shape in which the page asks for it. */
export const pageParts: PageParts<CountingFace> = {
  createBadge,
  paint({ ticket, health }, size, { context, calendars, language, ownZone }, now) {
    if (ticket === undefined) {
      return { face: health?.failure && failureFace(health.failure, language), changesAt: undefined };
    }
    const thresholds = thresholdsUnder(context.thresholds, ticket.policy);
    const standing = standingOf(ticket.clocks, ticket.isDone, thresholds, calendars, now);
    const reading = { language, now, ownZone, calendars, spoken: spokenIn(language) };
    const countdown = countdownOf(ticket, standing, thresholds, reading);
    const face = Object.assign(faceOf(ticket, standing, reading, size), { countdown });
    return { face, changesAt: nextFaceChangeAt(standing, thresholds, calendars, ticket.calendar) };
  },
};

/** They come after what is seen, and in another language once more. */
const spokenIn = (language: Language): Reading['spoken'] =>
  hasTexts(language, 'standing') ? globalThis.prazoSpoken?.spoken.spoken : undefined;
