import { undo } from '@/components/icon/editIcons';
import { Icon } from '@/components/icon/Icon';
import { type ContractProps, differsAt, publishedAt, setField } from './contractForm';
import { type FieldPath } from './fields';

export interface PublishedProps extends ContractProps {
  readonly path: FieldPath;
  /** How the published value is told. */
  readonly say: (published: unknown) => string;
}

/** What the published contract says of a field that says something else, with the way back. */
export function Published({ form, policy, texts, path, say }: PublishedProps) {
  if (!differsAt(policy, path)) return null;
  const published = publishedAt(policy, path);
  const words = say(published);
  return (
    <span class="published">
      {texts.published(words)}
      <button
        type="button"
        class="button"
        data-kind="icon"
        aria-label={texts.backTo(words)}
        title={texts.backTo(words)}
        onClick={() => setField(form, policy.id, path, published)}
      >
        <Icon shape={undo} />
      </button>
    </span>
  );
}
