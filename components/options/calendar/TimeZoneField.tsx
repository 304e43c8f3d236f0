import { useSignal, useSignalEffect, type Signal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { optionsTexts } from '@/utils/language/shapes/options/options';
import { FieldError } from '../FieldError';
import type { OptionsModel } from '../optionsModel';
import { findTimeZones, offsetText, timeZoneNamed } from './findTimeZones';
import { timeZonesWith } from './timeZones';

export interface TimeZoneFieldProps {
  readonly model: OptionsModel;
  /** `undefined` while the text names no zone. */
  readonly chosen: Signal<string | undefined>;
  readonly labelledBy: string;
}

/** Working out the offset takes the browser a third of a millisecond each: too long for all of them at once. */
const WITH_OFFSET = 40;

/** A combobox over all zones: a list of some 400 names is searched by typing, not scrolled. */
export function TimeZoneField({ model, chosen, labelledBy }: TimeZoneFieldProps) {
  const texts = optionsTexts(model.language.value);
  const zones = useMemo(() => timeZonesWith(chosen.peek()), []);
  const typed = useSignal(chosen.peek() ?? '');
  const isOpen = useSignal(false);
  const active = useSignal(0);
  const isSearching = useRef(false);
  // Opened on a chosen zone, the list shows all; it narrows once the analyst types.
  const found = isOpen.value ? findTimeZones(zones, isSearching.current ? typed.value : '', model.now.peek()) : [];
  const isUnknown = chosen.value === undefined && !isOpen.value;
  // Chosen elsewhere, and not by what was typed here.
  useSignalEffect(() => {
    const zone = chosen.value;
    if (zone !== undefined && timeZoneNamed([zone], typed.peek()) === undefined) typed.value = zone;
  });

  function choose(zone: string): void {
    chosen.value = zone;
    typed.value = zone;
    isOpen.value = false;
    isSearching.current = false;
  }

  function open(): void {
    isOpen.value = true;
    active.value = isSearching.current ? 0 : Math.max(zones.indexOf(chosen.value ?? ''), 0);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (!isOpen.value) open();
      else active.value = (active.value + step + found.length) % Math.max(found.length, 1);
    }
    const zone = found[active.value];
    if (event.key === 'Enter' && isOpen.value) {
      event.preventDefault();
      if (zone !== undefined) choose(zone);
    }
    if (event.key === 'Escape') isOpen.value = false;
  }

  return (
    <div class="zone-field">
      <input
        class="field"
        role="combobox"
        autoComplete="off"
        spellcheck={false}
        aria-labelledby={labelledBy}
        aria-expanded={isOpen.value}
        aria-controls="zone-list"
        aria-autocomplete="list"
        aria-activedescendant={isOpen.value && found.length > 0 ? `zone-${active.value}` : undefined}
        aria-invalid={isUnknown}
        aria-describedby={isUnknown ? 'zone-fault' : 'zone-hint'}
        value={typed.value}
        onFocus={(event) => event.currentTarget.select()}
        onClick={open}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          chosen.value = timeZoneNamed(zones, typed.value);
          isSearching.current = true;
          open();
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          isOpen.value = false;
        }}
      />
      <ul id="zone-list" class="zone-list" role="listbox" aria-labelledby={labelledBy} hidden={found.length === 0}>
        {found.map((zone, index) => (
          <li
            key={zone}
            id={`zone-${index}`}
            role="option"
            aria-selected={index === active.value}
            ref={index === active.value ? showWhole : null}
            // Before the field loses the focus and closes the list.
            onMouseDown={(event) => {
              event.preventDefault();
              choose(zone);
            }}
          >
            {zone} {found.length <= WITH_OFFSET && <small>{offsetText(zone, model.now.peek())}</small>}
          </li>
        ))}
      </ul>
      <p id="zone-hint" class="vh">
        {texts.timeZoneHint}
      </p>
      <FieldError id="zone-fault" words={isUnknown ? texts.unknownZone : undefined} />
    </div>
  );
}

const showWhole = (option: HTMLElement | null): void => option?.scrollIntoView({ block: 'nearest' });
