import type { TrialTexts } from '../../shapes/options/trial';

export const trial: TrialTexts = {
  effect: 'Lo que esto cambia',
  asking: 'Calculando…',
  nothingMoves: (open) => (open === 1 ? 'Nada cambia en el ticket abierto.' : `Nada cambia en los ${open} tickets abiertos.`),
  moves: (open, moved) =>
    `${open === 1 ? '1 ticket abierto' : `${open} tickets abiertos`}: ${moved === 1 ? '1 cambia de plazo' : `${moved} cambian de plazo`}`,
  becomeOverdue: (count) => (count === 1 ? '1 pasa a vencido' : `${count} pasan a vencidos`),
  overdueNoLonger: (count) => (count === 1 ? '1 deja de estar vencido' : `${count} dejan de estar vencidos`),
  dueBefore: (label, before, after) => `${label}: vencía ${before}, vence ${after}`,
  noDue: 'sin plazo',
  notTried: (why) => `No se sabe qué cambia: ${why}`,
};
