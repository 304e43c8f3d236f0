import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Icon } from '@/components/icon/Icon';
import { cross } from '@/components/icon/actionIcons';
import { plus } from '@/components/icon/editIcons';
import { Later } from '@/components/Later';
import { HOLIDAY_KINDS, type HolidaySource } from '@/utils/calendar/holidays/holiday';
import { Checks } from '@/components/options/Checks';
import { ChooseIcs, type ChooseIcsProps } from '../import/ChooseIcs';
import { AddDay } from './AddDay';
import { changeSource, type HolidayPartProps, removeSource } from './holidayDraft';

/** On which days nobody works, and who says so. */
export function HolidaysField(props: ChooseIcsProps) {
  const { draft, texts } = props;
  const isAdding = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { sources, byHand } = draft.value;
  const onDone = (): void => {
    isAdding.value = false;
    opener.current?.focus();
  };
  return (
    <div class="holidays">
      {sources.length + byHand.length === 0 && <p class="hint">{texts.none}</p>}
      {sources.map((source) => (
        <Source key={source.id} {...{ source, draft, texts }} />
      ))}
      {sources.some(({ id }) => !id.includes(':')) && <p class="hint">{texts.attribution}</p>}
      <p class="row">
        <button type="button" class="button" ref={opener} aria-expanded={isAdding.value} onClick={() => (isAdding.value = !isAdding.value)}>
          <Icon shape={plus} />
          {texts.addPlace}
        </button>
      </p>
      {isAdding.value && <Later load={async () => (await import('./AddPlace')).AddPlace} props={{ ...props, onDone }} />}
      <ChooseIcs {...props} />
      <AddDay {...props} />
    </div>
  );
}

function Source({ source, draft, texts }: { readonly source: HolidaySource } & Pick<HolidayPartProps, 'draft' | 'texts'>) {
  const { id, name, kinds, knownUntil } = source;
  return (
    <div class="holiday-source">
      <Checks
        legend={name}
        hint={texts.knownUntil(knownUntil)}
        isRow
        all={HOLIDAY_KINDS.map((kind) => ({ value: kind, words: texts.kind[kind] }))}
        chosen={kinds}
        onChange={(kind, isChosen) =>
          changeSource(draft, { ...source, kinds: HOLIDAY_KINDS.filter((each) => (each === kind ? isChosen : kinds.includes(each))) })
        }
      />
      <button type="button" class="button" data-kind="icon" aria-label={texts.removeSource(name)} onClick={() => removeSource(draft, id)}>
        <Icon shape={cross} />
      </button>
    </div>
  );
}
