import type { TrialTexts } from '../../shapes/options/trial';

export const trial: TrialTexts = {
  effect: 'O que isto muda',
  asking: 'Calculando…',
  nothingMoves: (open) => (open === 1 ? 'Nada muda no ticket aberto.' : `Nada muda nos ${open} tickets abertos.`),
  moves: (open, moved) =>
    `${open === 1 ? '1 ticket aberto' : `${open} tickets abertos`}: ${moved === 1 ? '1 muda de prazo' : `${moved} mudam de prazo`}`,
  becomeOverdue: (count) => (count === 1 ? '1 passa a vencido' : `${count} passam a vencidos`),
  overdueNoLonger: (count) => (count === 1 ? '1 deixa de estar vencido' : `${count} deixam de estar vencidos`),
  dueBefore: (label, before, after) => `${label}: vencia ${before}, vence ${after}`,
  noDue: 'sem prazo',
  notTried: (why) => `Não se sabe o que isto muda: ${why}`,
};
