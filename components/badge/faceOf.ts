import { clockName } from '@/utils/language/telling/clockName';
import { clockTexts, type ClockTexts } from '@/utils/language/shapes/clock';
import type { Reading } from '@/utils/language/telling/reading';
import type { TicketView } from '@/utils/messages/protocol';
import { isMeasured, toldReason, type MeasuredClock } from '@/utils/sla/clock/clock';
import type { Standing, Urgency } from '@/utils/sla/clock/standing';
import type { BadgeFace, BadgeSize, Tone } from './badgeFace';
import { remainingWords } from './remainingWords';

/** What a state alone decides; text and doubt come on top. */
type Look = Pick<BadgeFace, 'tone' | 'weight' | 'icon'>;
type Shown = Omit<BadgeFace, 'name' | 'size'>;

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
  readonly first: string | undefined;
  readonly text: string;

  constructor(
    private readonly view: Faced,
    private readonly standing: Standing,
    private readonly reading: Reading,
    readonly size: BadgeSize,
  ) {
    const { tone, weight, icon, fresh, first, text } = shownOf(view, standing, clockTexts(reading.language));
    this.tone = tone;
    this.weight = weight;
    this.fresh = fresh;
    this.icon = icon;
    this.first = first;
    this.text = text;
  }

  get name(): string {
    return clockName(this.view, this.standing, this.reading);
  }
}

const isEnd = (phase: Standing['phase']): phase is keyof typeof endLooks => phase in endLooks;

function shownOf({ isStale }: Pick<Faced, 'isStale'>, standing: Standing, texts: ClockTexts): Shown {
  const { clock, phase, urgency, pauseReason } = standing;
  if (!isMeasured(clock) || isEnd(phase)) {
    const end = isEnd(phase) ? phase : 'none';
    return { ...endLooks[end], fresh: undefined, first: undefined, text: texts.onBadge[end] };
  }
  const isWaiting = phase === 'paused' && urgency !== 'overdue';
  const first = clock.metric === 'firstResponse' && !isWaiting ? texts.first : undefined;
  const text = isWaiting ? texts.onBadge[toldReason(pauseReason)] : remainingWords(clock)(clock.remainingMs);
  const look = runningLook(standing);
  if (clock.partialSince === undefined && !isStale) {
    return { tone: look.tone, weight: look.weight, icon: look.icon, fresh: undefined, first, text };
  }
  return { ...doubtfulLook(look, clock, isStale), first, text };
}

/** Closed hours keep the colour of what presses; a pause after the deadline stays overdue and shows whom it waits for. */
function runningLook({ phase, urgency = 'onTrack', pauseReason }: Standing): Look {
  const look = urgencyLooks[urgency];
  if (phase === 'paused') {
    const icon = pauseReason === 'thirdParty' ? 'third' : 'customer';
    return urgency === 'overdue' ? { ...look, icon } : { tone: 'paused', weight: 'tinted', icon };
  }
  if (phase !== 'closedHours' || urgency === 'overdue') return look;
  return { tone: look.tone, weight: 'tinted', icon: 'closed' };
}

/** Dashed, on the surface's own ground; overdue white on nothing would not be seen. */
function doubtfulLook(look: Look, { partialSince, breached }: MeasuredClock, isStale: boolean): Look & Pick<BadgeFace, 'fresh'> {
  const tone: Tone = partialSince !== undefined && breached ? 'soon' : look.tone;
  const doubt = isStale ? 'stale' : 'partial';
  return { tone, weight: tone === 'overdue' ? 'tinted' : 'quiet', fresh: doubt, icon: doubt };
}
