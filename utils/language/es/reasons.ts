import type { ReasonTexts } from '../shapes/reasons';

export const reasons: ReasonTexts = {
  answered: (when, status) =>
    `*El conteo volvió ${when}:* el cliente respondió con el ticket en “${status}”. El estado aún dice que espera.`,
  severity: (name, when, isFromStart, due, was) =>
    `*Pasó a ${name} ${when}:* la meta vale ${isFromStart ? 'desde el contacto' : 'desde el cambio'}. Vence ${due}, antes ${was}.`,
  reopened: {
    continue: (when) => `*Reabierto ${when}:* sigue donde quedó; el tiempo resuelto no cuenta.`,
    newCycle: (when) => `*Reabierto ${when}:* el conteo empezó de nuevo.`,
    whole: (when) => `*Reabierto ${when}:* el tiempo resuelto cuenta.`,
  },
  contract: (when, due, was) => `*El contrato cambió ${when}:* vencía ${was}, vence ${due}.`,
  native: (site, when, ignoresPauses) =>
    `*${site} muestra ${when}:* ${ignoresPauses ? 'no descuenta las pausas.' : 'cuenta con otras reglas que el contrato.'}`,
  unseenAnswer: (site) => `*${site} no informa cuándo respondió el soporte:* la primera respuesta puede haber terminado ya.`,
  lacking: (words, when) =>
    `*El historial no dice cuándo pasó a ${words}:*${when === undefined ? '' : ` vale desde ${when}, cuando se vio.`} Puede faltar una pausa.`,
};
