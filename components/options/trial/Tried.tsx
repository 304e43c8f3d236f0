import '@/assets/styles/options/tried.css';
import { triedTexts, type TriedTexts } from '@/utils/language/shapes/options/tried';
import type { Language } from '@/utils/language/language';
import { dueText } from '@/utils/language/telling/due';
import type { TriedEvent, TriedTicket } from '@/utils/messages/settings/trial';
import type { EventEffect } from '@/utils/sla/clock/eventEffects';
import type { Settings } from '@/utils/store/settings/settings';
import type { Instant } from '@/utils/time/instant';
import { triedLines, type TriedLine } from './triedLines';

export interface TriedProps {
  readonly ticket: TriedTicket;
  readonly language: Language;
  readonly now: Instant;
  readonly shown: Settings;
  readonly wanted: Settings;
}

/** One ticket before and with a draft, on one timeline, and what each of its events does. */
export function Tried(props: TriedProps) {
  const { ticket, language, now, wanted } = props;
  const texts = triedTexts(language);
  const zone = wanted.calendars[ticket.after.calendar]?.timeZone ?? 'UTC';
  const say = (at: Instant): string => dueText(at, now, zone, language);
  return (
    <>
      <Lines {...props} {...{ texts, say }} />
      <table class="policy tried-events">
        <caption>{texts.events}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.when}</th>
            <th scope="col">{texts.what}</th>
            <th scope="col">{texts.before}</th>
            <th scope="col">{texts.after}</th>
          </tr>
        </thead>
        <tbody>
          {ticket.events.map((event, index) => (
            <tr key={index}>
              <td data-label={texts.when}>{say(event.at)}</td>
              <th scope="row">{whatOf(event, texts)}</th>
              {[event.before, event.after].map((effect, side) => (
                <td key={side} data-label={side === 0 ? texts.before : texts.after} data-idle={'idle' in effect}>
                  {effectWords(effect, texts)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {ticket.earlierEvents > 0 && <p class="hint">{texts.earlier(ticket.earlierEvents)}</p>}
    </>
  );
}

const whatOf = ({ kind, to }: TriedEvent, texts: TriedTexts): string => texts.event[kind](to ?? texts.nobody);

const effectWords = (effect: EventEffect, texts: TriedTexts): string =>
  'idle' in effect ? texts.idle(texts.why[effect.idle]) : texts.moves(effect.moves.map((metric) => texts.metric[metric]));

interface LinesProps extends TriedProps {
  readonly texts: TriedTexts;
  readonly say: (at: Instant) => string;
}

function Lines({ ticket, now, shown, wanted, texts, say }: LinesProps) {
  const { from, to, lines } = triedLines(ticket, shown, wanted, now);
  if (lines.length === 0) return null;
  const place = (at: Instant): string => `${((at - from) / (to - from)) * 100}%`;
  const span = (start: Instant, end: Instant) => ({
    insetInlineStart: place(start),
    inlineSize: `${((end - start) / (to - from)) * 100}%`,
  });
  return (
    <figure class="tried-lines" aria-label={texts.timeline(ticket.after.label)}>
      <ul>
        {lines.map((line) => (
          <li key={`${line.metric} ${line.side}`} data-side={line.side}>
            <span class="whose">
              {texts.metric[line.metric]} <small>{texts[line.side]}</small>
            </span>
            <span class="track">
              <span class="vh">{lineWords(line, texts, say)}</span>
              {line.parts.map((part) => (
                <i key={part.from} data-kind={part.kind} style={span(part.from, part.to)} />
              ))}
              {line.dueAt !== undefined && <i class="due" data-late={line.isLate} style={{ insetInlineStart: place(line.dueAt) }} />}
            </span>
          </li>
        ))}
        <li aria-hidden="true">
          <span class="whose" />
          <span class="track marks">
            {ticket.events
              .filter(({ at }) => at >= from && at <= to)
              .map((event, index) => (
                <i
                  key={index}
                  data-idle={'idle' in event.after}
                  title={whatOf(event, texts)}
                  style={{ insetInlineStart: place(event.at) }}
                />
              ))}
            {now > from && now < to && <b style={{ insetInlineStart: place(now) }}>{texts.now}</b>}
          </span>
        </li>
      </ul>
      <figcaption aria-hidden="true">
        <span>{say(from)}</span>
        <ul class="legend">
          {(['counting', 'paused', 'ahead'] as const).map((kind) => (
            <li key={kind}>
              <i data-kind={kind} />
              {texts.key[kind]}
            </li>
          ))}
        </ul>
        <span>{say(to)}</span>
      </figcaption>
    </figure>
  );
}

function lineWords({ metric, side, parts, endedAt, dueAt }: TriedLine, texts: TriedTexts, say: (at: Instant) => string): string {
  const begins = parts[0]?.from;
  const words = texts.line(
    texts.metric[metric],
    begins === undefined ? '–' : say(begins),
    endedAt === undefined ? texts.stillRuns : say(endedAt),
    dueAt === undefined ? '–' : say(dueAt),
  );
  return `${texts[side]}: ${words}`;
}
