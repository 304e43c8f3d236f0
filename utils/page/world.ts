import type { PageContext } from '../messages/protocol';
import { compiledCalendars } from '../sla/clock/compiledCalendars';
import type { Calendars } from '../sla/clock/countedTime';
import type { ViewsWorld } from './views';

/** What every badge needs besides its ticket and the time. */
export interface World extends ViewsWorld {
  readonly calendars: Calendars;
}

/** The first question to `Intl` costs a page more than all else of Prazo while it loads: one that shows no ticket never asks it. */
export function worldOf(context: PageContext, send: ViewsWorld['send']): World {
  let calendars: Calendars | undefined;
  let ownZone: string | undefined;
  return {
    context,
    language: context.language,
    send,
    get calendars() {
      return (calendars ??= compiledCalendars(context.calendars));
    },
    get ownZone() {
      return (ownZone ??= Intl.DateTimeFormat().resolvedOptions().timeZone);
    },
  };
}
