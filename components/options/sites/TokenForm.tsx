import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import type { SiteCardTexts } from '@/utils/language/shapes/options/siteCards';
import { FieldError } from '../FieldError';
import { useUnsaved } from '../unsaved';

export interface TokenFormProps {
  readonly texts: SiteCardTexts;
  /** Where the analyst finds a token. */
  readonly page: string;
  /** What it must be allowed, where that is chosen with it. */
  readonly scopes: readonly string[];
  readonly hasToken: boolean;
  /** Without a token, forgets the one there is. What became of it is told by the card. */
  readonly onSave: (token: string | undefined) => Promise<void>;
}

/** What a header can carry. */
const TOKEN = /^[\x21-\x7e]+$/;

/** An API token in place of the session, for products that keep something back from the session. It is never shown again. */
export function TokenForm({ texts, page, scopes, hasToken, onSave }: TokenFormProps) {
  const field = useRef<HTMLInputElement>(null);

  const isRefused = useSignal(false);
  const isTyped = useSignal(false);
  useUnsaved(isTyped.value);
  const faultId = useId();

  async function save(token: string | undefined): Promise<void> {
    await onSave(token);
    if (field.current) field.current.value = '';
    isTyped.value = false;
  }

  function submit(): void {
    const token = field.current?.value.trim() ?? '';
    isRefused.value = !TOKEN.test(token);
    if (isRefused.value) field.current?.focus();
    else void save(token);
  }

  return (
    <details class="site-token" open={!hasToken}>
      <summary>{hasToken ? texts.tokenStored : texts.token}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>
          {texts.tokenWhy} {scopes.length > 0 && `${texts.tokenScopes(scopes)} `}
          <a href={page} target="_blank" rel="noreferrer">
            {texts.tokenWhere}
          </a>
        </p>
        <div class="row">
          <input
            ref={field}
            class="field"
            type="password"
            autoComplete="off"
            spellcheck={false}
            aria-label={texts.token}
            onInput={({ currentTarget }) => (isTyped.value = currentTarget.value !== '')}
            aria-invalid={isRefused.value}
            aria-describedby={isRefused.value ? faultId : undefined}
          />
          <button class="button" type="submit">
            {texts.tokenSave}
          </button>
          {hasToken && (
            <button class="button" type="button" onClick={() => void save(undefined)}>
              {texts.tokenForget}
            </button>
          )}
        </div>
        <FieldError id={faultId} words={isRefused.value ? texts.notAToken : undefined} />
      </form>
    </details>
  );
}
