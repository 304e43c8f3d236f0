import { slashed } from '../iberian';
import type { DayWords, LengthWords } from '../shapes/time';

export const day: DayWords = {
  short: { mon: 'seg', tue: 'ter', wed: 'qua', thu: 'qui', fri: 'sex', sat: 'sáb', sun: 'dom' },
  shortDate: slashed,
  atTime: (time) => `${time.startsWith('1:') ? 'à' : 'às'} ${time}`,
  forYou: 'para você',
};

export const length: LengthWords = {
  kinds: { business: 'úteis', elapsed: 'corridas' },
  ago: (told) => `há ${told}`,
  justNow: 'agora mesmo',
};
