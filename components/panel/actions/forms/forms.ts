import type { FormName } from '@/utils/language/shapes/actions/actions';
import { call } from './call';
import { commitment } from './commitment';
import { externalCause, noLevel } from './ends';
import type { Form } from './form';
import { bars, book, fork, type IconShape } from './icons';
import { pause } from './pause';
import { answered, assigned, contact, extension, noAnswer } from './told';

/** Every form that states one fact. */
export const forms: readonly Form[] = [pause, commitment, call, contact, answered, assigned, noAnswer, extension, externalCause, noLevel];

/** What the menu offers, in blocks: what happened, what helps to decide, what ends. */
export const menuBlocks: readonly (readonly FormName[])[] = [
  ['call', 'contact', 'answered', 'assigned', 'noAnswer', 'extension'],
  ['severity', 'whatIf', 'history'],
  ['externalCause', 'noLevel'],
];

const furtherIcons: Partial<Readonly<Record<FormName, IconShape>>> = { severity: bars, whatIf: fork };

export const iconOf = (name: FormName): IconShape => forms.find(({ id }) => id === name)?.icon ?? furtherIcons[name] ?? book;
