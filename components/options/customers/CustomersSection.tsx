import '@/assets/styles/options/customers.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { search } from '@/components/icon/actionIcons';
import { plus } from '@/components/icon/editIcons';
import { Icon } from '@/components/icon/Icon';
import { stateIcons } from '@/components/icon/stateIcons';
import { wallTimeOf } from '@/utils/calendar/wallTime';
import { customersTexts } from '@/utils/language/shapes/options/customers';
import { optionsTexts } from '@/utils/language/shapes/options/options';
import type { Customer } from '@/utils/sla/policy/customers';
import { plainWord } from '@/utils/sla/words/words';
import type { Settings } from '@/utils/store/settings/settings';
import { type OptionsProps, shownCalendar } from '../optionsModel';
import { SaveRow } from '../SaveRow';
import { DraftEffect } from '../trial/DraftEffect';
import { faultsOf, MOST_CUSTOMERS, newCustomer, withoutCard } from './customerDraft';
import { CustomerRow } from './CustomerRow';
import { faultWords } from './faultWords';
import { ChooseCsv } from './import/ChooseCsv';

/** So many rows at a time: thousands of fields would make the page slow. */
const ROWS = 50;
const MOST_NAMED = 5;

/** Who has the 24x7 contract, since and until when, and which integrations were built by us. */
export function CustomersSection({ model, actions }: OptionsProps) {
  const language = model.language.value;
  const texts = customersTexts(language);
  const stored = model.settings.value;
  const shown = useSignal<Settings | undefined>(stored);
  const cards = useSignal<readonly Customer[]>(stored?.customers ?? []);
  const typed = useSignal('');
  const coveredAlone = useSignal(false);
  const rows = useSignal(ROWS);
  const showsFaults = useSignal(false);
  const page = useRef<HTMLFormElement>(null);
  const isChanged = cards.value !== shown.value?.customers;
  // What was decided in another tab shows at once, unless something was changed here.
  useEffect(() => {
    if (isChanged || stored === undefined) return;
    shown.value = stored;
    cards.value = stored.customers;
  }, [stored]);
  const health = model.health.value;
  useEffect(() => void actions.readWords(), [actions, health]);
  const settings = shown.value;
  if (settings === undefined) return null;

  const zone = shownCalendar(settings)?.definition.timeZone ?? 'UTC';
  const today = wallTimeOf(zone, model.now.value).date;
  const faults = showsFaults.value ? faultsOf(cards.value) : [];
  const wanted: Settings = { ...settings, customers: cards.value };
  const unknown = withoutCard(
    cards.value,
    model.words.value.flatMap(({ customers }) => customers),
  );
  const faulty = new Set(faults.map(({ id }) => id));
  const covered = cards.value.filter(({ coverage }) => coverage !== undefined);
  const found = (coveredAlone.value ? covered : cards.value).filter((card) => faulty.has(card.id) || isFound(card, typed.value));

  const change = (id: string, to: Customer | undefined): void => {
    cards.value = cards.value.flatMap((card) => (card.id === id ? (to ?? []) : card));
  };
  function add(names: readonly string[]): void {
    cards.value = names.reduce((all, name) => [newCustomer(all, name), ...all], cards.value).slice(0, MOST_CUSTOMERS);
    typed.value = '';
    coveredAlone.value = false;
  }
  const focus = (what: string): void => void setTimeout(() => page.current?.querySelector<HTMLElement>(what)?.focus());
  async function save(): Promise<string | undefined> {
    const [first] = faultsOf(cards.value);
    showsFaults.value = first !== undefined;
    if (first !== undefined || page.current?.reportValidity() === false) {
      focus('[aria-invalid="true"], :invalid');
      return first && faultWords(first, texts);
    }
    const saved = cards.value;
    await actions.save(settings!, wanted);
    const now = model.settings.peek();
    if (now === undefined || cards.value !== saved) return undefined;
    shown.value = now;
    cards.value = now.customers;
    return undefined;
  }

  return (
    <form class="settings customers" ref={page} onSubmit={(event) => event.preventDefault()}>
      <ChooseCsv {...{ model, cards, settings }} />
      {unknown.length > 0 && (
        <p class="notice" data-tone="ask">
          <Icon shape={stateIcons.unmapped} />
          <span>
            <b>{texts.withoutCard(unknown.length)}</b> {texts.names(unknown.slice(0, MOST_NAMED), Math.max(0, unknown.length - MOST_NAMED))}{' '}
            {texts.withoutCardHow}{' '}
            <button type="button" class="link" onClick={() => add(unknown)}>
              {texts.make(unknown.length)}
            </button>
          </span>
        </p>
      )}
      <div class="row">
        <span class="find">
          <Icon shape={search} />
          <input
            class="field"
            type="search"
            aria-label={texts.find}
            placeholder={texts.find}
            value={typed.value}
            onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
          />
        </span>
        <span class="row" role="group" aria-label={texts.customers}>
          {[false, true].map((alone) => (
            <button
              key={alone}
              type="button"
              class="button"
              aria-pressed={coveredAlone.value === alone}
              onClick={() => (coveredAlone.value = alone)}
            >
              {alone ? `${texts.coverage} ${covered.length}` : `${texts.all} ${cards.value.length}`}
            </button>
          ))}
        </span>
        <button
          type="button"
          class="button"
          data-kind="plain"
          onClick={() => {
            add(['']);
            focus('.customer-name');
          }}
        >
          <Icon shape={plus} />
          {texts.add}
        </button>
      </div>
      {cards.value.length === 0 && <p class="hint">{texts.none}</p>}
      {cards.value.length > 0 && found.length === 0 && <p class="hint">{texts.nothingFound(typed.value)}</p>}
      {found.length > 0 && (
        <table class="policy" aria-label={texts.customers}>
          <thead>
            <tr>
              {[texts.customer, texts.coverage, texts.integrations, texts.contract].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <th scope="col">
                <span class="vh">{texts.removeColumn}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, rows.value).map((card) => (
              <CustomerRow
                key={card.id}
                {...{ card, today, settings, language }}
                faults={faults.filter(({ id }) => id === card.id)}
                onChange={(to) => change(card.id, to)}
              />
            ))}
          </tbody>
        </table>
      )}
      {found.length > rows.value && (
        <button type="button" class="button" onClick={() => (rows.value += ROWS)}>
          {texts.more(found.length - rows.value)}
        </button>
      )}
      <p class="hint legend">
        <Icon shape={stateIcons.met} /> {texts.kindHow.builtByUs}
        <Icon shape={stateIcons.none} /> {texts.kindHow.selfService}
      </p>
      {isChanged && <DraftEffect {...{ model, actions, wanted }} shown={settings} />}
      <SaveRow texts={optionsTexts(language)} isChanged={isChanged} onSave={save} />
    </form>
  );
}

const isFound = ({ name, aliases, integrations }: Customer, typed: string): boolean => {
  const wanted = plainWord(typed);
  return wanted === '' || [name, ...aliases, ...integrations.map((each) => each.name)].some((each) => plainWord(each).includes(wanted));
};
