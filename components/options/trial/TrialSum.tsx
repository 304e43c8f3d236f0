import '@/assets/styles/options/effect.css';
import { trialTexts } from '@/utils/language/shapes/options/trial';
import type { Language } from '@/utils/language/language';
import { dueText } from '@/utils/language/telling/due';
import type { SettingsTrial } from '@/utils/messages/settings/trial';
import type { Instant } from '@/utils/time/instant';

export interface TrialSumProps {
  readonly trial: SettingsTrial;
  readonly zone: string;
  readonly language: Language;
  readonly now: Instant;
}

/** How many tickets a draft moves, and the first of them. */
export function TrialSum({ trial: { open, moved, becomeOverdue, overdueNoLonger, named }, zone, language, now }: TrialSumProps) {
  const words = trialTexts(language);
  const say = (at: Instant | undefined): string => (at === undefined ? words.noDue : dueText(at, now, zone, language));
  if (moved + becomeOverdue + overdueNoLonger === 0) return <p>{words.nothingMoves(open)}</p>;
  const parts = [
    words.moves(open, moved),
    ...(becomeOverdue > 0 ? [words.becomeOverdue(becomeOverdue)] : []),
    ...(overdueNoLonger > 0 ? [words.overdueNoLonger(overdueNoLonger)] : []),
  ];
  return (
    <>
      <p>
        <b>{parts.join(', ')}.</b>
      </p>
      <ul>
        {named.map(({ label, before, after }) => (
          <li key={label}>{words.dueBefore(label, say(before), say(after))}</li>
        ))}
      </ul>
    </>
  );
}
