import type { Table } from '@/utils/calendar/table';
import type { Contender } from './stopwatch';

// The limit: the engine's own table under loops written out by hand, without calendar, call, check or a second chance.

const SLOT = 2 ** 25;

export function bareBetween({ from: origin, start, end, before, bySlot }: Table, instants: Float64Array, span: number): Contender {
  return (first, count) => {
    let sum = 0;
    for (let question = first; question < first + count; question++) {
      const from = instants[question]!;
      const to = from + span;
      let i = bySlot[Math.floor((from - origin) / SLOT)]!;
      while (start[i + 1]! <= from) i++;
      let j = bySlot[Math.floor((to - origin) / SLOT)]!;
      while (start[j + 1]! <= to) j++;
      const counted = before[j]! + before[j + 1]! + Math.abs(to - start[j]!) - Math.abs(to - end[j]!);
      sum += (counted - (before[i]! + before[i + 1]! + Math.abs(from - start[i]!) - Math.abs(from - end[i]!))) / 2;
    }
    return sum;
  };
}

export function bareAdd(
  { from: origin, start, end, before, bySlot, bySlice, slice }: Table,
  instants: Float64Array,
  amount: number,
): Contender {
  return (first, count) => {
    let sum = 0;
    for (let question = first; question < first + count; question++) {
      const from = instants[question]!;
      let i = bySlot[Math.floor((from - origin) / SLOT)]!;
      while (start[i + 1]! <= from) i++;
      const goal = (before[i]! + before[i + 1]! + Math.abs(from - start[i]!) - Math.abs(from - end[i]!)) / 2 + amount;
      let j = bySlice[Math.ceil(goal / slice) - 1]!;
      while (before[j + 1]! < goal) j++;
      sum += start[j]! + (goal - before[j]!);
    }
    return sum;
  };
}
