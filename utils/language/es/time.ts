import { slashed } from '../iberian';
import type { DayWords, LengthWords } from '../shapes/time';

export const day: DayWords = {
  short: { mon: 'lun', tue: 'mar', wed: 'mié', thu: 'jue', fri: 'vie', sat: 'sáb', sun: 'dom' },
  shortDate: slashed,
  atTime: (time) => `${time.startsWith('1:') ? 'a la' : 'a las'} ${time}`,
  forYou: 'para ti',
};

export const length: LengthWords = {
  kinds: { business: 'hábiles', elapsed: 'corridas' },
  ago: (told) => `hace ${told}`,
  justNow: 'ahora mismo',
};
