import { useEffect, useRef } from 'preact/hooks';
import { actionsTexts } from '@/utils/language/shapes/actions/actions';
import { recordTexts } from '@/utils/language/shapes/actions/record';
import { zoneOf } from '@/utils/language/telling/zoneOf';
import { datedText } from '@/utils/language/telling/due';
import { undo } from '../../icon/editIcons';
import { Icon } from '../../icon/Icon';
import { addStyles } from '../../styleRoot';
import deed from '@/assets/styles/page/deed.css?inline';
import type { ActionsMenuProps } from './actionsPart';
import { holdsAt } from './holdsAt';
import { iconOf, menuBlocks } from './forms/forms';

/** The rarer actions, in blocks. Nothing is greyed out: what does not apply says why when it is opened. */
export function ActionsMenu({ ticket, reading, onOpen, onTakeBack, onClose }: ActionsMenuProps) {
  const { language, now } = reading.peek();
  const texts = actionsTexts(language);
  // A commitment has its own, where it is listed.
  const last = ticket.facts?.findLast(({ kind }) => kind !== 'commitment');
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!menu.current) return;
    addStyles(menu.current, deed);
    menu.current.querySelector('button')?.focus();
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const place = items.indexOf(event.target as HTMLButtonElement);
    const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined) items.at(to % items.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div ref={menu} class="deed-menu" role="menu" aria-label={texts.menu} onKeyDown={onKeyDown}>
      {last && (
        <div role="group">
          <button type="button" role="menuitem" tabIndex={-1} onClick={() => onTakeBack(last.id)}>
            <Icon shape={undo} />
            {texts.undo(
              recordTexts(language).kinds[last.kind],
              datedText(holdsAt(last), now, zoneOf(ticket.clocks.resolution, ticket, reading.peek()), language),
            )}
          </button>
        </div>
      )}
      {menuBlocks.map((block, place) => (
        <div key={place} role="group">
          {block.map((form) => (
            <button key={form} type="button" role="menuitem" tabIndex={-1} onClick={() => onOpen(form)}>
              <Icon shape={iconOf(form)} />
              {texts.forms[form].opens}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
