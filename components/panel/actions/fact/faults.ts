import { timeText } from '@/utils/language/telling/due';
import { LONGEST_TEXT } from '@/utils/tickets/longestText';
import type { Fault, Field, Known, Values } from '../field';
import type { Form } from '../forms/form';
import { momentIn, typedMoment } from '../moment';

/** Of the fields that are asked. What is still missing is told once somebody tried to send it. */
export function faultsOf(form: Form, values: Values, known: Known, isTried: boolean): readonly Fault[] {
  const fields = form.fields(known).filter(({ isAsked }) => isAsked?.(values) ?? true);
  const own = fields.flatMap((field) => faultIn(field, form, values, known, isTried) ?? []);
  const further = form.faults?.(values, known) ?? [];
  return [...own, ...further.filter(({ field }) => !own.some((fault) => fault.field === field))];
}

function faultIn(field: Field, form: Form, values: Values, known: Known, isTried: boolean): Fault | undefined {
  const { name, type, isNeeded } = field;
  const { texts, now, zone } = known;
  if (type === 'moment') {
    const at = momentIn(values, name, zone);
    if (at === undefined) return isTried ? { field: name, text: texts.noMoment } : undefined;
    // What a moment ahead is good for, the form itself decides.
    if (at <= now || form.refusedAt.inFuture === undefined || name === 'until' || name === 'due') return undefined;
    const repair = { label: texts.useNow, values: typedMoment(name, now, zone) };
    return { field: name, text: texts.inFuture(timeText(at, zone), timeText(now, zone)), repair };
  }
  const value = (values[name] ?? '').trim();
  if (value.length > LONGEST_TEXT) return { field: name, text: texts.tooLong(value.length, LONGEST_TEXT) };
  if (!isTried || !isNeeded) return undefined;
  if (value === '') return { field: name, text: texts.missing };
  return type === 'hours' && !(Number(value.replace(',', '.')) > 0) ? { field: name, text: texts.noHours } : undefined;
}
