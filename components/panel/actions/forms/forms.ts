import type { FormName } from '@/utils/language/shapes/actions/actions';
import { call } from './call';
import { commitment } from './commitment';
import { externalCause, noLevel } from './ends';
import type { Form } from './form';
import { book, type IconShape } from './icons';
import { pause } from './pause';
import { answered, assigned, contact, extension, noAnswer } from './told';

/** Every form that states one fact. */
export const forms: readonly Form[] = [pause, commitment, call, contact, answered, assigned, noAnswer, extension, externalCause, noLevel];

/** What the menu offers, in blocks: what happened, what ends. */
export const menuBlocks: readonly (readonly FormName[])[] = [
  ['call', 'contact', 'answered', 'assigned', 'noAnswer', 'extension'],
  ['externalCause', 'noLevel'],
];

export const iconOf = (name: FormName): IconShape => forms.find(({ id }) => id === name)?.icon ?? book;
