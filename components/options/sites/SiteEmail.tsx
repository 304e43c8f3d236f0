import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { siteEmailTexts } from '@/utils/language/shapes/options/siteCards';
import type { Language } from '@/utils/language/language';
import type { Site } from '@/utils/sites/site';
import type { Settings } from '@/utils/store/settings/settings';
import type { SiteId } from '@/utils/tickets/ticket';
import { FieldError } from '../FieldError';
import { useUnsaved } from '../unsaved';

export interface SiteEmailProps {
  readonly site: Site;
  readonly language: Language;
  readonly onSave: (email: string) => Promise<void>;
}

/** By which address the product knows the analyst, where a token names nobody. */
export function SiteEmail({ site, language, onSave }: SiteEmailProps) {
  const texts = siteEmailTexts(language);
  const field = useRef<HTMLInputElement>(null);
  const isRefused = useSignal(false);
  const isTyped = useSignal(false);
  useUnsaved(isTyped.value);
  const [nameId, faultId] = [useId(), useId()];

  function submit(): void {
    const input = field.current;
    if (!input) return;
    const email = input.value.trim();
    isRefused.value = email === '' || email.length > LONGEST || !input.validity.valid;
    if (isRefused.value) input.focus();
    else void onSave(email).then(() => (isTyped.value = false));
  }

  return (
    <form
      class="site-email"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label for={nameId}>{texts.email}</label>
      <p>{texts.emailWhy}</p>
      <div class="row">
        <input
          id={nameId}
          ref={field}
          class="field"
          type="email"
          defaultValue={site.email ?? ''}
          onInput={({ currentTarget }) => (isTyped.value = currentTarget.value !== (site.email ?? ''))}
          aria-invalid={isRefused.value}
          aria-describedby={isRefused.value ? faultId : undefined}
        />
        <button class="button" type="submit">
          {texts.emailSave}
        </button>
      </div>
      <FieldError id={faultId} words={isRefused.value ? texts.notAnEmail : undefined} />
    </form>
  );
}

/** In characters, as mail allows it. */
const LONGEST = 254;

export const withSiteEmail =
  (id: SiteId, email: string) =>
  (settings: Settings): Settings => ({
    ...settings,
    sites: settings.sites.map((site) => (site.id === id ? { ...site, email } : site)),
  });
