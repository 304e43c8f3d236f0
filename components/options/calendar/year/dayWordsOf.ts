import type { OptionsModel } from '@/components/options/optionsModel';
import { yearTexts } from '@/utils/language/shapes/options/calendars';
import { holidaysTexts } from '@/utils/language/shapes/options/sections';
import { dayText } from '@/utils/language/telling/due';
import type { CalendarForm } from '../calendarForm';
import type { YearDay } from './calendarYear';

/** A date is the same day wherever it is read. */
export const dateWords = (date: string, { now, language }: OptionsModel): string =>
  dayText(Date.parse(date), now.peek(), 'UTC', language.value);

/** `sex 20/11 fechado: Consciência Negra · Brasil`; with the hours of days that are open. */
export const dayWordsOf = (day: YearDay, form: CalendarForm, model: OptionsModel): string =>
  `${dateWords(day.date, model)} ${whatWordsOf(day, form, model)}`;

/** The same without the date. */
export function whatWordsOf({ date, state, hours, told }: YearDay, { special, holidays }: CalendarForm, model: OptionsModel): string {
  const language = model.language.value;
  const texts = yearTexts(language);
  const words = holidaysTexts(language);
  const isOpen = hours.length > 0;
  const times = hours.map(([opens, closes]) => `${opens.replace(/^0/, '')}–${closes.replace(/^0/, '')}`).join(', ');
  const isByHand = holidays.value.byHand.some((each) => each.date === date);
  const specialName = special.value.find((each) => each.date === date)?.name ?? '';
  const names = [...(specialName === '' ? [] : [specialName]), ...(told?.names ?? [])].join(', ');
  const what = [state === 'special' && texts.state.special, isOpen ? `${texts.state.open} ${times}` : texts.state.closed].filter(Boolean);
  const why = [
    names || (told && words.nameless),
    told?.sources.join(', '),
    isByHand && words.byHand,
    told?.movedTo !== undefined && texts.movedTo(dateWords(told.movedTo, model)),
    told?.movedFrom !== undefined && texts.movedFrom(dateWords(told.movedFrom, model)),
    told?.counts === true && told.movedTo === undefined && texts.countsAnyway,
  ].filter(Boolean);
  return `${what.join(', ')}${why.length > 0 ? ': ' : ''}${why.join(' · ')}`;
}
