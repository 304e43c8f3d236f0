import '@/assets/styles/queue/found.css';
import { plainWord } from '@/utils/sla/words/words';

export interface MarkedProps {
  readonly text: string;
  readonly search: string;
}

/** A text in which what was searched for is set off. */
export function Marked({ text, search }: MarkedProps) {
  const words = plainWord(search).split(' ').filter(Boolean);
  if (words.length === 0) return <>{text}</>;
  // Accents change how long a text is, so that places in the plain one may be others.
  const plain = Array.from(text, (letter) => plainWord(letter) || ' ').join('');
  if (plain.length !== text.length) return <>{text}</>;
  const found = words.flatMap((word) => {
    const at = plain.indexOf(word);
    return at < 0 ? [] : [{ at, to: at + word.length }];
  });
  const first = found.toSorted((a, b) => a.at - b.at)[0];
  if (first === undefined) return <>{text}</>;
  return (
    <>
      {text.slice(0, first.at)}
      <mark>{text.slice(first.at, first.to)}</mark>
      {text.slice(first.to)}
    </>
  );
}
