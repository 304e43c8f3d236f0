import type { Language } from '@/utils/language/language';
import { severityName } from '@/utils/language/telling/severityName';
import type { QueueTicket } from '@/utils/messages/queueList';
import { isMeasured } from '@/utils/sla/clock/clock';

/** The severity as it is shown, else the support center's own word. */
export function severityOf({ clock, severityName: name, priority }: QueueTicket, language: Language): string | undefined {
  return (isMeasured(clock) ? severityName({ id: clock.severity, name }, language) : undefined) ?? priority;
}
