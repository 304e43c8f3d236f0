import '@/assets/styles/queue/bones.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Sooner, an answer is likelier than a wait, and bones would only flash. */
const SHOWN_AFTER_MS = 300;
const ROWS = [1, 2, 3, 4, 5, 6, 7] as const;

/** What stands where rows will be while they are read for the first time. */
export function Bones({ words }: { readonly words: string }) {
  const isShown = useSignal(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      isShown.value = true;
    }, SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);

  return (
    <div class="bones">
      {isShown.value && ROWS.map((row) => <i key={row} />)}
      <span class="vh" role="status">
        {isShown.value && words}
      </span>
    </div>
  );
}
