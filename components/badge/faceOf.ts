import { clockTexts } from '@/utils/language/shapes/clock';
import type { Reading } from '@/utils/language/telling/reading';
import type { TicketView } from '@/utils/messages/protocol';
import { isBound } from '@/utils/sla/clock/bound';
import { isMeasured, type MeasuredClock } from '@/utils/sla/clock/clock';
import type { Standing, Urgency } from '@/utils/sla/clock/standing';
import type { BadgeFace, BadgeSize, Tone } from './badgeFace';
import { fitting } from './fitting';
import { formsOf } from './forms';

/** What a state alone decides; text and doubt come on top. */
type Look = Pick<BadgeFace, 'tone' | 'weight' | 'icon'>;
type Shown = Omit<BadgeFace, 'name' | 'size'> & { readonly hasMoon: boolean };

/** What a face needs of a ticket. */
export type Faced = Pick<TicketView, 'calendar' | 'priority' | 'status' | 'unmapped' | 'readAt' | 'isStale'>;

export const urgencyLooks: Readonly<Record<Urgency, Look>> = {
  onTrack: { tone: 'neutral', weight: 'quiet', icon: 'ok' },
  atRisk: { tone: 'soon', weight: 'tinted', icon: 'soon' },
  critical: { tone: 'critical', weight: 'tinted', icon: 'critical' },
  overdue: { tone: 'overdue', weight: 'tinted', icon: 'overdue' },
};

const endLooks: Readonly<Record<'met' | 'missed' | 'external' | 'none' | 'unmapped', Look>> = {
  met: { tone: 'met', weight: 'bare', icon: 'met' },
  missed: { tone: 'critical', weight: 'bare', icon: 'missed' },
  external: { tone: 'neutral', weight: 'bare', icon: 'none' },
  none: { tone: 'neutral', weight: 'bare', icon: 'none' },
  unmapped: { tone: 'ask', weight: 'tinted', icon: 'unmapped' },
};

/** What a ticket's badge shows now. `standing` must be of `reading.now`. Cheap, but for the name, which is put together when it is asked for. */
export const faceOf = (view: Faced, standing: Standing, reading: Reading, size: BadgeSize = 'compact'): BadgeFace =>
  new TicketFace(view, standing, reading, size);

/** A class, since an object with a getter of its own costs more than all the rest of a face. */
class TicketFace implements BadgeFace {
  readonly tone: Tone;
  readonly weight: BadgeFace['weight'];
  readonly fresh: BadgeFace['fresh'];
  readonly icon: BadgeFace['icon'];
  readonly hasMoon: boolean;
  readonly first: string | undefined;
  readonly text: string;

  constructor(
    private readonly view: Faced,
    private readonly standing: Standing,
    private readonly reading: Reading,
    readonly size: BadgeSize,
  ) {
    const { tone, weight, icon, fresh, hasMoon, first, text } = shownOf(view, standing, reading, size);
    this.tone = tone;
    this.weight = weight;
    this.fresh = fresh;
    this.icon = icon;
    this.hasMoon = hasMoon;
    this.first = first;
    this.text = text;
  }

  get name(): string | undefined {
    return this.reading.spoken?.clockName(this.view, this.standing, this.reading);
  }
}

/** An unknown pause may have kept it after all. */
const maybeMissed = { tone: 'soon', weight: 'quiet', icon: 'partial', fresh: 'partial', hasMoon: false, first: undefined } as const;

const isEnd = (phase: Standing['phase']): phase is keyof typeof endLooks => phase in endLooks;

function shownOf(view: Faced, standing: Standing, reading: Reading, size: BadgeSize): Shown {
  const { clock, phase } = standing;
  if (!isMeasured(clock) || isEnd(phase)) {
    const end = isEnd(phase) ? phase : 'none';
    if (end === 'missed' && isMeasured(clock) && isBound(clock)) return { ...maybeMissed, text: clockTexts(reading.language).maybeOverdue };
    const text = clockTexts(reading.language).onBadge[end];
    return { ...endLooks[end], fresh: undefined, hasMoon: false, first: undefined, text };
  }
  const { hasMoon, first, text } = fitting(formsOf(clock, standing, view, reading), size);
  const look = runningLook(standing);
  if (!isBound(clock) && !view.isStale) {
    return { tone: look.tone, weight: look.weight, icon: look.icon, fresh: undefined, hasMoon, first, text };
  }
  return { ...doubtfulLook(look, clock, view.isStale), hasMoon, first, text };
}

/** Closed hours keep what presses in colour and shape; a pause says whom it waits for, in the colour of a deadline that has passed. */
function runningLook({ phase, urgency = 'onTrack', pauseReason }: Standing): Look {
  if (phase !== 'paused') return urgencyLooks[urgency];
  return {
    tone: urgency === 'overdue' ? 'critical' : 'paused',
    weight: 'tinted',
    icon: pauseReason === 'thirdParty' ? 'third' : 'customer',
  };
}

/** Dashed, on the surface's own ground; overdue white on nothing would not be seen. */
function doubtfulLook(look: Look, clock: MeasuredClock, isStale: boolean): Look & Pick<BadgeFace, 'fresh'> {
  const tone: Tone = isBound(clock) && clock.breached ? 'soon' : look.tone;
  const doubt = isStale ? 'stale' : 'partial';
  return { tone, weight: tone === 'overdue' ? 'tinted' : 'quiet', fresh: doubt, icon: doubt };
}
