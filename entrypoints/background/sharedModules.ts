import * as alertNotification from '@/utils/background/alerts/alertNotification';
import * as ticketAlerts from '@/utils/background/alerts/ticketAlerts';
import * as inForce from '@/utils/background/inForce';
import * as ticketAlertViews from '@/utils/background/views/ticketAlerts';
import * as measuredTicket from '@/utils/background/views/measuredTicket';
import * as ticketViews from '@/utils/background/views/ticketViews';
import * as zoneOffsets from '@/utils/calendar/zoneOffsets';
import * as alertKinds from '@/utils/sla/alerts/alertKinds';
import * as standing from '@/utils/sla/clock/standing';
import * as rules from '@/utils/calendar/rules';
import * as clockOf from '@/utils/sla/clock/clockOf';
import * as mapping from '@/utils/sla/words/mapping';
import * as openDatabase from '@/utils/store/steps/openDatabase';

declare global {
  /** What the worker has and its later scripts need as well. The build has them take it from here: `wxt.config.ts`. */
  var prazoShared: Readonly<Record<string, object>> | undefined;
}

/** Only what the worker loads anyway, whole: what is here for the sake of a later script alone would weigh on every wake. */
export function shareModules(): void {
  globalThis.prazoShared = {
    alertKinds,
    alertNotification,
    clockOf,
    inForce,
    mapping,
    measuredTicket,
    openDatabase,
    rules,
    standing,
    ticketAlerts,
    ticketAlertViews,
    ticketViews,
    zoneOffsets,
  };
}
