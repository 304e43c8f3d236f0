import { partsOf } from '@/utils/language/telling/emphasis';

/** A text, part of which is strong. */
export function Emphasis({ text }: { readonly text: string }) {
  return <>{partsOf(text).map(({ text: part, isStrong }, place) => (isStrong ? <b key={place}>{part}</b> : part))}</>;
}
