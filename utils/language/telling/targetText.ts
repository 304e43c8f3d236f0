import type { MeasuredClock } from '../../sla/clock/clock';
import { lengthWords } from '../shapes/time';
import { shortDuration } from './duration';
import type { Language } from '../language';

/** `45 h úteis`. */
export const targetText = ({ target, targetMs }: MeasuredClock, language: Language): string =>
  `${shortDuration(targetMs)} ${lengthWords(language).kinds[target.time]}`;

/** With what it takes to keep it: `< 4 h úteis`, `≤ 8 h úteis`. */
export const boundText = (clock: MeasuredClock, language: Language): string =>
  `${clock.target.bound === 'under' ? '<' : '≤'}\u00a0${targetText(clock, language)}`;
