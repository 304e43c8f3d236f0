import type { SinceTexts } from '../../shapes/options/since';

export const since: SinceTexts = {
  since: 'Desde quando',
  correction: 'Correção: sempre valeu assim',
  correctionHow: 'Tudo é calculado de novo, também o que já terminou.',
  change: 'Mudança a partir de',
  changeHow: 'O que terminou antes fica com o que valia então.',
  changeAt: 'A partir de',
  keeps: 'tickets abertos antes continuam com o que valia então',
  wrongInstant: (typed) => `A partir de: “${typed}” não é data e hora. Escolha um dia e uma hora.`,
  tooEarly: (since) => `A partir de: a versão de agora vale desde ${since}. Escolha um instante depois.`,
  heldUntil: (calendar, until) => `${calendar} (até ${until})`,
};
