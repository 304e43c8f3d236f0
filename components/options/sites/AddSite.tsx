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
  readonly onAdded?: (name: string) => void;
}

/** What went wrong, and where to sign in if that would mend it. */
interface Fault {
  readonly words: string;
  readonly signInAt?: string;
}

/** Adds a site by its address. What is wrong stands under the field, which gets the focus back. */
export function AddSite({ model, onAdd, onAdded }: AddSiteProps) {
  const texts = optionsTexts(model.language.value);
  const field = useRef<HTMLInputElement>(null);
  const fault = useSignal<Fault | undefined>(undefined);
  const isConnecting = useSignal(false);

  function refuse(found: Fault): void {
    fault.value = found;
    field.current?.focus();
  }

  async function submit(): Promise<void> {
    if (isConnecting.value) return;
    const parsed = parseSiteAddress(field.current?.value ?? '');
    if ('fault' in parsed) return refuse({ words: texts.addressFault[parsed.fault] });
    // Before anything is awaited: the browser asks the analyst only within the click.
    const asked = onAdd(parsed.address);
    isConnecting.value = true;
    fault.value = undefined;
    const addition = await asked.finally(() => {
      isConnecting.value = false;
    });
    if (addition.outcome === 'refused') return refuse(faultOf(addition.reason, parsed.address));
    if (field.current) field.current.value = '';
    onAdded?.(addition.site.name);
  }

  const faultOf = (reason: SiteRefusal, address: string): Fault => ({
    words: siteTexts(model.language.value).refusal[reason],
    ...(reason === 'signedOut' && { signInAt: address }),
  });

  return (
    <form
      class="add-site"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit().catch((cause: unknown) => refuse({ words: messageOf(cause) }));
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
          aria-label={texts.address}
          aria-invalid={fault.value !== undefined}
          aria-describedby={fault.value && 'address-fault'}
        />
        <button class="button" type="submit" data-kind="primary" aria-disabled={isConnecting.value}>
          {isConnecting.value ? texts.connecting : texts.connect}
        </button>
      </div>
      <FieldError id="address-fault" words={fault.value?.words}>
        {fault.value?.signInAt !== undefined && (
          <a href={fault.value.signInAt} target="_blank" rel="noreferrer">
            {texts.signIn}
          </a>
        )}
      </FieldError>
    </form>
  );
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
