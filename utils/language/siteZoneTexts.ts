import type { Language } from './language';

/** The zone of one site's dates, on the options page. */
export interface SiteZoneTexts {
  readonly zone: string;
  readonly asTold: (product: string) => string;
  readonly saved: (zone: string) => string;
}

export const siteZoneTexts: Readonly<Record<Language, SiteZoneTexts>> = {
  pt: {
    zone: 'Fuso horário das datas deste site',
    asTold: (product) => `o que o ${product} disser`,
    saved: (zone) => `As datas são lidas no fuso ${zone}.`,
  },
  es: {
    zone: 'Zona horaria de las fechas de este sitio',
    asTold: (product) => `la que diga ${product}`,
    saved: (zone) => `Las fechas se leen en la zona ${zone}.`,
  },
  en: {
    zone: 'Time zone of the dates of this site',
    asTold: (product) => `as ${product} tells`,
    saved: (zone) => `Dates are read in the zone ${zone}.`,
  },
};
