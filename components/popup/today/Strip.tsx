import '@/assets/styles/queue/strip.css';
import '@/assets/styles/queue/link.css';
import { useComputed } from '@preact/signals';
import { flag } from '@/components/icon/actionIcons';
import { Icon } from '@/components/icon/Icon';
import { stateIcons } from '@/components/icon/stateIcons';
import type { Calendar } from '@/utils/calendar/calendar';
import { wallTimeOf } from '@/utils/calendar/wallTime';
import { stripTexts } from '@/utils/language/shapes/queue';
import { dayWords } from '@/utils/language/shapes/time';
import { timeText } from '@/utils/language/telling/due';
import type { PopupModel } from '../popupModel';
import { standingOfRow, type QueueRow } from '../queue/queueRows';
import { faceOfRow } from '../queue/rowFace';
import { hoursOf, stripOf, type Bar, type StripShape } from './stripOf';
import { stripWords } from './stripWords';

export interface StripProps {
  readonly model: PopupModel;
}

/** What falls due until closing, and after the next opening: a picture, since the rows below say the same. */
export function Strip({ model }: StripProps) {
  const shape = useComputed(() => {
    const calendar = standardCalendar(model);
    const { value: scope } = model.scope;
    return calendar && stripOf(model.scoped.value, calendar, model.now.value, scope === 'mine' || scope === 'followed');
  });
  const calendar = standardCalendar(model);
  if (shape.value === undefined || calendar === undefined) return null;
  const { chain } = shape.value;
  const words = stripWords(shape.value, calendar, model.reading.value, failingSince(model));

  return (
    <section class="plan">
      <h2>
        <b>{words.title}</b>
        <span>{words.aside}</span>
      </h2>
      <Drawing shape={shape.value} {...{ model, calendar }} name={words.all} />
      {words.chain && (
        <p class="warn">
          <Icon shape={stateIcons.soon} />
          <span>
            <button class="link" type="button" onClick={() => (model.only.value = new Set(chain?.map(({ row }) => row.id)))}>
              {words.chain[0]}
            </button>
            {words.chain[1]}
          </span>
        </p>
      )}
    </section>
  );
}

const standardCalendar = ({ queue, calendars }: PopupModel): Calendar | undefined =>
  queue.value && calendars.value.get(queue.value.calendar);

/** Since when what is shown may be another. */
const failingSince = ({ queue }: PopupModel): number | undefined =>
  queue.value?.sites.find(({ failure, readAt }) => failure !== undefined && readAt !== undefined)?.readAt;

const at = (place: number) => ({ insetInlineStart: `${place.toFixed(2)}%` });

interface DrawingProps extends StripProps {
  readonly shape: StripShape;
  readonly calendar: Calendar;
  readonly name: string;
}

function Drawing({ shape: { bars, marks, halfHours, chain, night }, model, calendar, name }: DrawingProps) {
  const { timeZone } = calendar.definition;
  const face = (row: QueueRow) =>
    faceOfRow(row, standingOfRow(row, model.queue.value!, model.calendars.value, model.now.value), model.queue.value!, model.reading.value);
  const tone = (row: QueueRow) => toneOf(face(row).tone);

  return (
    <div class="strip" role="img" aria-label={name} {...(halfHours && { 'data-many': '' })}>
      {chain && halfHours === undefined && <span class="clash" style={spanOf(chain[0]!.place, chain.at(-1)!.place)} />}
      {bars.map((bar, index) => (
        <Hours
          key={index}
          {...{ bar, timeZone, model }}
          isNow={index === 0 && bar.time.from <= model.now.value}
          isOpening={bars.length === 2}
        />
      ))}
      {night !== undefined && !marks.some(({ place }) => place === night) && (
        <span class="gap" style={at(night)}>
          <Icon shape={stateIcons.closed} />
        </span>
      )}
      {halfHours
        ? halfHours.map(({ place, rows }) => (
            <span key={place} class="many" data-tone={tone(rows[0]!)} style={{ ...at(place), '--n': `${rows.length * 1.9}px` }}>
              {rows.length}
            </span>
          ))
        : marks.map(({ row, place }) => (
            <span key={row.id} class="tick" data-tone={tone(row)} style={at(place)} title={tickTitle(row, model, timeZone)}>
              <Icon shape={row.commitment ? flag : stateIcons[face(row).icon]} />
            </span>
          ))}
    </div>
  );
}

const toneOf = (tone: string): string | undefined => (tone === 'neutral' ? undefined : tone);

const spanOf = (from: number, to: number) => ({
  insetInline: `calc(${from.toFixed(2)}% - 9px) calc(${(100 - to).toFixed(2)}% - 9px)`,
});

const tickTitle = ({ ticket, commitment, by }: QueueRow, { language }: PopupModel, timeZone: string): string =>
  stripTexts(language.value).tick(ticket.label, commitment?.what ?? ticket.title, timeText(by, timeZone));

interface HoursProps extends StripProps {
  readonly bar: Bar;
  readonly timeZone: string;
  readonly isNow: boolean;
  /** Beside what is left of today: its hours are told short. */
  readonly isOpening: boolean;
}

function Hours({ bar, timeZone, model, isNow, isOpening }: HoursProps) {
  const { language } = model.reading.value;
  const { from, to } = bar.time;
  const opening = `${dayWords(language).short[wallTimeOf(timeZone, from).weekday]} ${brief(from, timeZone, isOpening)}`;
  return (
    <>
      <span class="bar" style={{ insetInline: `${bar.from}% ${100 - bar.to}%` }} />
      {hoursOf(bar, timeZone).map(({ place, told }) => (
        <>
          <span class="hour" style={at(place)} />
          {told !== undefined && <time style={at(place)}>{told}</time>}
        </>
      ))}
      <time style={at(bar.from)} data-side="start">
        {isNow ? stripTexts(language).now : opening}
      </time>
      <time style={at(bar.to)} data-side="end">
        {brief(to, timeZone, isOpening && !isNow)}
      </time>
    </>
  );
}

/** `9` for a full hour where room is short. */
const brief = (instant: number, timeZone: string, isShort: boolean): string => {
  const time = timeText(instant, timeZone);
  return isShort ? time.replace(/:00$/, '') : time;
};
