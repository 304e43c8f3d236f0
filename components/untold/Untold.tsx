import { useSignal, type ReadonlySignal } from '@preact/signals';
import type { Language } from '@/utils/language/language';
import { untoldTexts } from '@/utils/language/shapes/actions/untold';
import type { UntoldAlerts } from '@/utils/messages/protocol';
import { Mark } from '../icon/Mark';

export interface UntoldProps {
  /** `undefined` until the region is there: only what comes into it then is heard. */
  readonly untold: ReadonlySignal<UntoldAlerts | undefined>;
  readonly language: Language;
  readonly onAcknowledge: (asOf: UntoldAlerts['asOf']) => Promise<void>;
}

/** What would be notifications, one line each, at the edge of the page. */
export function Untold({ untold, language, onAcknowledge }: UntoldProps) {
  const texts = untoldTexts(language);
  const fault = useSignal<string | undefined>(undefined);
  const shown = untold.value;

  function see(): void {
    if (shown === undefined) return;
    fault.value = undefined;
    onAcknowledge(shown.asOf).catch((cause: unknown) => {
      fault.value = texts.failed(cause instanceof Error ? cause.message : String(cause));
    });
  }

  return (
    <section class="untold" aria-label={texts.region} lang={language}>
      <Mark />
      <div role="status">
        {shown && (
          <>
            <ul>
              {shown.alerts.map(({ id, title, message }) => (
                <li key={id}>
                  <b>{title}</b>
                  <span>{message}</span>
                </li>
              ))}
              {shown.more > 0 && <li>{texts.more(shown.more)}</li>}
            </ul>
            <p>{texts.why}</p>
          </>
        )}
        <p role="alert">{fault}</p>
      </div>
      <button class="button" type="button" onClick={see}>
        {texts.acknowledge}
      </button>
    </section>
  );
}
