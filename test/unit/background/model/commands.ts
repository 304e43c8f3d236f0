import fc from 'fast-check';
import { answered, buttoned, clicked, closed } from './answerSteps';
import {
  allowed,
  answers,
  blocked,
  damaged,
  dies,
  early,
  fallsSilent,
  frozen,
  jumped,
  late,
  lost,
  opened,
  passed,
  restarted,
  slept,
  stopped,
  travelled,
  updated,
  writesFail,
} from './browserSteps';
import {
  assigned,
  changesWhenAsked,
  created,
  emptied,
  halved,
  handed,
  networkFails,
  rated,
  replied,
  shortened,
  shuffled,
  slowed,
  status,
} from './deskSteps';
import { one, type Step } from './step';

const calm = one('calm', (run) => run.calm());

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 14, arbitrary: passed },
  { weight: 4, arbitrary: slept },
  { weight: 5, arbitrary: created },
  { weight: 3, arbitrary: status },
  { weight: 2, arbitrary: fc.oneof(replied, assigned, rated, handed) },
  { weight: 5, arbitrary: dies },
  { weight: 4, arbitrary: fc.oneof(stopped, restarted, updated) },
  { weight: 2, arbitrary: fc.oneof(lost, late, early) },
  { weight: 2, arbitrary: opened },
  { weight: 2, arbitrary: jumped },
  { weight: 3, arbitrary: fc.oneof(writesFail, networkFails, slowed) },
  { weight: 3, arbitrary: fc.oneof(fallsSilent, answers, frozen) },
  { weight: 3, arbitrary: fc.oneof(shortened, emptied, shuffled, halved, changesWhenAsked, changesWhenAsked) },
  { weight: 2, arbitrary: fc.oneof(blocked, allowed, allowed, travelled) },
  { weight: 4, arbitrary: fc.oneof(closed, clicked, buttoned(0), buttoned(1), answered('snooze'), answered('acknowledge')) },
  { weight: 1, arbitrary: damaged },
  { weight: 6, arbitrary: calm },
);
