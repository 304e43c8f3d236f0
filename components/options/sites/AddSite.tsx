import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { optionsTexts } from '@/utils/language/shapes/options/options';
import { siteTexts } from '@/utils/language/shapes/sites';
import type { SiteRefusal } from '@/utils/messages/protocol';
import { parseSiteAddress } from '@/utils/tickets/siteAddress';
import { FieldError } from '../FieldError';
import type { OptionsActions, OptionsModel } from '../optionsModel';

export interface AddSiteProps {
  readonly model: OptionsModel;
  readonly onAdd: OptionsActions['addSite'];
  readonly onAdded?: (name: string, address: string) => void;
  /** Shows Prazo a page that it does not know; called within the click. */
  readonly onTeach: OptionsActions['teach'];
  /** Stands in the field at first. */
  readonly given?: string | undefined;
}

/** What went wrong, and by which link it may be mended. */
interface Fault {
  readonly words: string;
  readonly reason?: SiteRefusal;
  readonly address?: string;
}

/** Adds a site by its address. What is wrong stands under the field, which gets the focus back. */
export function AddSite({ model, onAdd, onAdded, onTeach, given }: AddSiteProps) {
  const texts = optionsTexts(model.language.value);
  const field = useRef<HTMLInputElement>(null);
  const fault = useSignal<Fault | undefined>(undefined);
  /** The browser asks, then the site is looked at. */
  const phase = useSignal<'asking' | 'connecting' | undefined>(undefined);
  /** Only the last attempt is waited for: a question of the browser may never be answered. */
  const attempt = useRef(0);

  function refuse(found: Fault): void {
    fault.value = found;
    phase.value = undefined;
    field.current?.focus();
  }

  async function submit(mine: number): Promise<void> {
    const parsed = parseSiteAddress(field.current?.value ?? '');
    if ('fault' in parsed) return refuse({ words: texts.addressFault[parsed.fault] });
    const { address } = parsed;
    phase.value = 'asking';
    fault.value = undefined;
    // Before anything is awaited: the browser asks the analyst only within the click.
    const asked = onAdd(address, () => {
      if (mine === attempt.current) phase.value = 'connecting';
    });
    const addition = await asked;
    if (addition.outcome === 'refused') {
      if (mine !== attempt.current) return;
      return refuse({ words: siteTexts(model.language.value).refusal[addition.reason], reason: addition.reason, address });
    }
    // Whatever was asked meanwhile is answered by that.
    attempt.current += 1;
    phase.value = undefined;
    if (field.current) field.current.value = '';
    onAdded?.(addition.site.name, address);
  }

  function start(): void {
    if (phase.value === 'connecting') return;
    const mine = (attempt.current += 1);
    submit(mine).catch((cause: unknown) => {
      if (mine === attempt.current) refuse({ words: messageOf(cause) });
    });
  }

  function goBack(): void {
    attempt.current += 1;
    phase.value = undefined;
    field.current?.focus();
  }

  const { words, reason, address } = fault.value ?? {};
  const label = reason === undefined ? texts.connect : reason === 'notPermitted' ? texts.askAgain : texts.tryAgain;
  return (
    <form
      class="add-site"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <div class="row">
        <input
          ref={field}
          class="field"
          type="url"
          inputMode="url"
          autoComplete="url"
          spellcheck={false}
          placeholder={texts.addressExample}
          defaultValue={given}
          aria-label={texts.address}
          aria-invalid={words !== undefined}
          aria-describedby={words && 'address-fault'}
        />
        <button class="button" type="submit" data-kind="primary" aria-disabled={phase.value === 'connecting'}>
          {phase.value === undefined ? label : phase.value === 'asking' ? texts.askAgain : texts.connecting}
        </button>
      </div>
      <p class="hint" role="status">
        {phase.value === 'asking' && texts.asking}{' '}
        {phase.value === 'asking' && (
          <button class="link" type="button" onClick={goBack}>
            {texts.back}
          </button>
        )}
      </p>
      <FieldError id="address-fault" words={words} tone={reason !== undefined && TO_DO.has(reason) ? 'ask' : 'critical'}>
        {reason === 'signedOut' && address !== undefined && (
          <a href={address} target="_blank" rel="noreferrer">
            {texts.signIn}
          </a>
        )}
        {address !== undefined && (reason === 'notRecognized' || reason === 'signedOut') && (
          <button class="link" type="button" onClick={() => void onTeach(address).catch(() => undefined)}>
            {texts.teach}
          </button>
        )}
      </FieldError>
    </form>
  );
}

/** Nothing failed: there is a next step for the analyst. */
const TO_DO: ReadonlySet<SiteRefusal> = new Set(['signedOut', 'otherUser', 'notRecognized']);

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
