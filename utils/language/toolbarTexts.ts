import type { Language } from './language';

/** What the toolbar icon says when the pointer rests on it. */
export interface ToolbarTexts {
  readonly overdue: (count: number) => string;
  readonly atRisk: (count: number) => string;
  readonly unmapped: (count: number) => string;
  readonly noSite: string;
  readonly allWell: string;
}

export const toolbarTexts: Readonly<Record<Language, ToolbarTexts>> = {
  pt: {
    overdue: (count) => (count === 1 ? '1 vencido' : `${count} vencidos`),
    atRisk: (count) => `${count} em risco`,
    unmapped: (count) => `${count} a mapear`,
    noSite: 'nenhum site adicionado',
    allWell: 'nada vencido nem em risco',
  },
  es: {
    overdue: (count) => (count === 1 ? '1 vencido' : `${count} vencidos`),
    atRisk: (count) => `${count} en riesgo`,
    unmapped: (count) => `${count} por mapear`,
    noSite: 'ningún sitio agregado',
    allWell: 'nada vencido ni en riesgo',
  },
  en: {
    overdue: (count) => `${count} overdue`,
    atRisk: (count) => `${count} at risk`,
    unmapped: (count) => `${count} to map`,
    noSite: 'no site added',
    allWell: 'nothing overdue or at risk',
  },
};
