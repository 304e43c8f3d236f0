import { useMemo } from 'preact/hooks';
import { siteZoneTexts } from '@/utils/language/shapes/options/siteCards';
import type { Site } from '@/utils/sites/site';
import type { Settings } from '@/utils/store/settings/settings';
import type { SiteId } from '@/utils/tickets/ticket';
import type { OptionsModel } from '../optionsModel';
import { timeZonesWith } from '../calendar/timeZones';

export interface SiteZoneProps {
  readonly site: Site;
  readonly model: OptionsModel;
  /** `undefined`: as the product tells. */
  readonly onChoose: (timeZone: string | undefined) => void;
}

/** In which zone a site's dates are that name none. The analyst's own comes first: it is likeliest, yet nobody but the analyst can know. */
export function SiteZone({ site, model, onChoose }: SiteZoneProps) {
  const texts = siteZoneTexts(model.language.value);
  const product = model.productOf(site.adapter);
  const chosen = siteZoneOf(site);
  const zones = useMemo(() => [...new Set([model.ownZone, 'UTC', ...timeZonesWith(chosen)])], [chosen]);

  return (
    <label class="site-zone">
      {texts.zone}
      <select class="field" value={chosen ?? ''} onChange={({ currentTarget: { value } }) => onChoose(value === '' ? undefined : value)}>
        {site.taught === undefined && <option value="">{texts.asTold(product.name)}</option>}
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A taught site keeps it with the format of its dates. */
const siteZoneOf = ({ timeZone, taught }: Site): string | undefined => (taught ? taught.date?.timeZone : timeZone);

/** Whether there are dates that may be in another zone than they seem. */
export const needsZone = ({ adapter, taught }: Site, { productOf }: OptionsModel): boolean =>
  taught ? taught.date !== undefined && !taught.date.order?.endsWith('seconds') : productOf(adapter).hidesTimeZone;

export const withSiteZone =
  (id: SiteId, timeZone: string | undefined) =>
  (settings: Settings): Settings => ({
    ...settings,
    sites: settings.sites.map((site) => (site.id === id ? zoned(site, timeZone) : site)),
  });

function zoned(site: Site, timeZone: string | undefined): Site {
  const { timeZone: _, taught, ...others } = site;
  if (taught?.date && timeZone !== undefined) return { ...others, taught: { ...taught, date: { ...taught.date, timeZone } } };
  return { ...others, ...(taught && { taught }), ...(timeZone !== undefined && { timeZone }) };
}
