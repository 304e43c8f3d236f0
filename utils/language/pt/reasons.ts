import type { ReasonTexts } from '../shapes/reasons';

export const reasons: ReasonTexts = {
  answered: (when, status) =>
    `*A contagem voltou ${when}:* o cliente respondeu com o ticket em “${status}”. O status ainda diz que espera.`,
  severity: (name, when, isFromStart, due, was) =>
    `*Virou ${name} ${when}:* a meta vale ${isFromStart ? 'desde o contato' : 'desde a mudança'}. Vence ${due}, antes ${was}.`,
  reopened: {
    continue: (when) => `*Reaberto ${when}:* continua de onde parou; o tempo resolvido não conta.`,
    newCycle: (when) => `*Reaberto ${when}:* a contagem recomeçou inteira.`,
    whole: (when) => `*Reaberto ${when}:* o tempo resolvido conta.`,
  },
  contract: (when, due, was) => `*O contrato mudou ${when}:* vencia ${was}, vence ${due}.`,
  native: (site, when, ignoresPauses) =>
    `*${site} mostra ${when}:* ${ignoresPauses ? 'não desconta as pausas.' : 'conta por outras regras que o contrato.'}`,
  unseenAnswer: (site) => `*${site} não informa quando o suporte respondeu:* a primeira resposta pode já ter terminado.`,
  lacking: (words, when) =>
    `*O histórico não diz quando passou a ${words}:*${when === undefined ? '' : ` vale desde ${when}, quando foi visto.`} Pode faltar uma pausa.`,
};
