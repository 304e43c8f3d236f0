import { useRef } from 'preact/hooks';
import type { SiteCardTexts } from '@/utils/language/siteCardTexts';

export interface TokenFormProps {
  readonly texts: SiteCardTexts;
  /** Where the analyst finds a token. */
  readonly page: string;
  readonly hasToken: boolean;
  /** Without a token, forgets the one there is. What became of it is told by the card. */
  readonly onSave: (token: string | undefined) => Promise<void>;
}

/** An API token in place of the session, for products that keep something back from the session. It is never shown again. */
export function TokenForm({ texts, page, hasToken, onSave }: TokenFormProps) {
  const field = useRef<HTMLInputElement>(null);

  async function save(token: string | undefined): Promise<void> {
    await onSave(token);
    if (field.current) field.current.value = '';
  }

  return (
    <details class="site-token">
      <summary>{hasToken ? texts.tokenStored : texts.token}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const token = field.current?.value.trim();
          if (token) void save(token);
          else field.current?.focus();
        }}
      >
        <p>
          {texts.tokenWhy}{' '}
          <a href={page} target="_blank" rel="noreferrer">
            {texts.tokenWhere}
          </a>
        </p>
        <div class="row">
          <input ref={field} class="field" type="password" autoComplete="off" spellcheck={false} aria-label={texts.token} />
          <button class="button" type="submit">
            {texts.tokenSave}
          </button>
          {hasToken && (
            <button class="button" type="button" onClick={() => void save(undefined)}>
              {texts.tokenForget}
            </button>
          )}
        </div>
      </form>
    </details>
  );
}
