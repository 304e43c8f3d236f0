import type { SinceTexts } from '../../shapes/options/since';

export const since: SinceTexts = {
  since: 'Desde cuándo',
  correction: 'Corrección: siempre valió así',
  correctionHow: 'Todo se calcula de nuevo, también lo que ya terminó.',
  change: 'Cambio a partir de',
  changeHow: 'Lo que terminó antes queda con lo que valía entonces.',
  changeAt: 'A partir de',
  keeps: 'los tickets abiertos antes siguen con lo que valía entonces',
  wrongInstant: (typed) => `A partir de: «${typed}» no es fecha y hora. Hay que elegir un día y una hora.`,
  tooEarly: (since) => `A partir de: la versión de ahora vale desde ${since}. Hay que elegir un instante posterior.`,
  heldUntil: (calendar, until) => `${calendar} (hasta ${until})`,
};
