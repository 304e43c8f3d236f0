import type { Site } from '../../../sites/site';
import type { InTurn } from '../../../store/inTurn';
import type { Ports } from '../../ports';
import { adapterOf, clientOf } from './siteClient';

/** Another token, or none. What was kept by the former one goes with it; what comes back closes what that left open at the site. */
export const exchangeToken = (ports: Ports, turn: InTurn, site: Site, token: string | undefined): Promise<() => Promise<void>> =>
  turn(async () => {
    const { tokens, memos } = ports;
    const [memo, former] = [await memos.read(site.id), await tokens.read(site.id)];
    await tokens.write(site.id, token);
    if (memo === undefined) return async () => undefined;
    await memos.write(site.id, undefined);
    return async () => {
      const adapter = await adapterOf(ports, site);
      if (adapter)
        await clientOf(ports, turn, adapter, site, former)
          .leave?.(memo)
          .catch(() => undefined);
    };
  });
