import type { Language } from '@/utils/language/language';
import { panelTexts } from '@/utils/language/shapes/panel';
import { sumTexts } from '@/utils/language/shapes/views';
import { MINUTE } from '@/utils/time/instant';
import { flag } from '../../icon/actionIcons';
import { pencil } from '../../icon/editIcons';
import { Icon } from '../../icon/Icon';
import type { Timeline as TimelineData } from './timelineOf';
import { isStretch, type StretchKind } from './timelineParts';

export interface TimelineProps {
  readonly timeline: TimelineData;
  readonly language: Language;
}

/** As narrow as the timeline is where its marks have words, in px, and about as wide as a letter and half of `agora` are. */
const NARROWEST = 360;
const LETTER = 6;
const HALF_OF_NOW = 17;
/** Nearer to an end than this share, a mark's words turn away from it. */
const EDGE = 0.12;

/** A clock to scale in the time that can count. Nothing in it needs a pointer: each part carries a hidden sentence. */
export function Timeline({ timeline: { metric, parts, restSize, restPromises, axis, due, hasFolds }, language }: TimelineProps) {
  const texts = panelTexts(language);
  const places = placesOf(parts, restSize);
  const isCrowded = due !== undefined && meet(places, due.label);

  return (
    <figure class="timeline" aria-label={texts.timeline[metric]}>
      <ol class="track">
        {parts.map((part, index) => {
          if (part.kind === 'fold') {
            return (
              <li key={index} class="fold">
                <span class="vh">{part.words}</span>
              </li>
            );
          }
          if (part.kind === 'now') {
            return (
              <li key="now" class="mark-at now" data-side={sideOf(places.now)} data-crowded={isCrowded || undefined}>
                <span>{texts.now}</span>
              </li>
            );
          }
          if (part.kind === 'due') {
            return (
              <li
                key="due"
                class="mark-at due"
                data-side={sideOf(places.due)}
                data-past={due?.isPast || undefined}
                data-projected={due?.isProjected || undefined}
              >
                <span>{due?.label}</span>
              </li>
            );
          }
          if (part.kind === 'promised') {
            return (
              <li key={index} class="mark-at promised">
                <Icon shape={flag} />
                <span class="vh">{part.words}</span>
              </li>
            );
          }
          return (
            <li key={index} class="seg" data-kind={part.kind} data-hand={part.isByHand} style={{ '--min': width(part.size) }}>
              {part.isByHand && <Icon shape={pencil} />}
              <span class="vh">{part.words}</span>
            </li>
          );
        })}
        {restSize > 0 && (
          <li key="rest" class="rest" style={{ '--min': width(restSize) }} aria-hidden="true">
            {restPromises.map((share) => (
              <i key={share} class="mark-at promised" style={{ insetInlineStart: `${share * 100}%` }}>
                <Icon shape={flag} />
              </i>
            ))}
          </li>
        )}
      </ol>
      <ol class="days" aria-hidden="true">
        {axis.map((label, index) =>
          label === 'gap' ? (
            <li key={index} class="gap" />
          ) : (
            <li key={index} style={{ '--min': width(label.size) }}>
              <span>{label.label}</span>
            </li>
          ),
        )}
      </ol>
      <Legend kinds={kindsOf(parts)} hasHand={parts.some((part) => isStretch(part) && part.isByHand)} {...{ hasFolds, language }} />
    </figure>
  );
}

interface LegendProps {
  readonly kinds: readonly StretchKind[];
  readonly hasHand: boolean;
  readonly hasFolds: boolean;
  readonly language: Language;
}

function Legend({ kinds, hasHand, hasFolds, language }: LegendProps) {
  const texts = panelTexts(language).key;
  const shown = [...kinds, ...(hasFolds ? ['fold' as const] : [])];
  return (
    <ul class="legend" aria-hidden="true">
      {shown.map((kind) => (
        <li key={kind}>
          <i class="key" data-kind={kind} />
          {texts[kind]}
        </li>
      ))}
      {hasHand && (
        <li>
          <Icon shape={pencil} />
          {sumTexts(language).byHand}
        </li>
      )}
    </ul>
  );
}

/** Pauses are always explained, since seeing none is an answer too. */
function kindsOf(parts: TimelineData['parts']): StretchKind[] {
  const has = (kind: StretchKind): boolean => parts.some((part) => part.kind === kind);
  return (['counting', 'paused', 'ahead', 'overdue'] as const).filter((kind) => kind === 'counting' || kind === 'paused' || has(kind));
}

/** Where the marks stand, as shares of the width. */
function placesOf(parts: TimelineData['parts'], restSize: number): Partial<Record<'now' | 'due', number>> {
  const total = parts.reduce((sum, part) => sum + ('size' in part ? part.size : 0), restSize);
  const places: Partial<Record<'now' | 'due', number>> = {};
  let size = 0;
  for (const part of parts) {
    if (part.kind === 'now' || part.kind === 'due') places[part.kind] = size / total;
    else if ('size' in part) size += part.size;
  }
  return places;
}

/** Whether the words of both marks would meet where there is least room; the deadline's matter more. */
function meet({ now = 2, due = 0 }: Partial<Record<'now' | 'due', number>>, label: string): boolean {
  const side = sideOf(due);
  const isTowardsNow = side === (now < due ? 'end' : 'start');
  const reach = label.length * LETTER * (side === undefined ? 0.5 : isTowardsNow ? 1 : 0);
  return Math.abs(now - due) * NARROWEST < reach + HALF_OF_NOW;
}

function sideOf(place = 0.5): 'start' | 'end' | undefined {
  if (place < EDGE) return 'start';
  return place > 1 - EDGE ? 'end' : undefined;
}

/** Two digits of a minute are finer than any screen. */
const width = (ms: number): string => String(Math.round((ms / MINUTE) * 100) / 100);
