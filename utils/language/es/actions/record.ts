import type { RecordTexts } from '../../shapes/actions/record';

export const record: RecordTexts = {
  templates: {
    customer: '{ticket} · {title}\nSeveridad {severity}. Contacto: {contact}.\n{pauses}\n{counted} {end}\n{commitments}',
    internal:
      '{ticket} · {title} · {customer}\nContrato {contract}, severidad {severity}. Contacto: {contact}.\n{facts}\n{pauses}\n{counted} {end}\n{commitments}',
    sum: '{ticket}\n{pauses}\n{counted} {end}',
    closing:
      '{ticket} · {title}\nLa causa de este incidente está fuera de nuestros sistemas.\nEvidencia: {evidence}\n{end}\nNuestra parte termina aquí, por lo que cerramos el incidente. Si vuelve a ocurrir, basta responder a este mensaje y lo retomamos.',
  },
  reasons: { customer: 'a la espera de su respuesta', thirdParty: 'a la espera de un tercero', other: 'por otro motivo' },
  pause: (from, to, why, isByHand) =>
    `${to === undefined ? `desde ${from}` : `${from} a ${to}`} ${why}${isByHand ? ' (registrada a mano)' : ''}`,
  pauses: (told) => `El conteo estuvo en pausa: ${told.join('; ')}.`,
  counted: (spent, target) => `Contado: ${spent} de ${target}.`,
  due: (when) => `Vence: ${when}.`,
  paused: (left) => `En pausa; quedan ${left}.`,
  ended: (when) => `Terminó: ${when}.`,
  outside: (when) => `Cerrado por causa externa: ${when}.`,
  none: 'Sin nivel de servicio.',
  commitment: (what, to, when, state) =>
    `Acordado${to === undefined ? '' : ` con ${to}`}: ${what}, hasta ${when}${{ open: '', kept: ' (cumplido)', broken: ' (no cumplido)', withdrawn: ' (retirado)' }[state]}.`,
  fact: (kind, when, note, by) => `${kind}: ${when}${note && ` · ${note}`}${by && ` · ${by}`}`,
  kinds: {
    pause: 'Pausa',
    contact: 'Contacto anterior',
    assigned: 'Asignación',
    answered: 'Respuesta',
    call: 'Llamada 24x7',
    externalCause: 'Causa externa',
    noLevel: 'Sin nivel de servicio',
    severity: 'Severidad',
    extension: 'Más tiempo',
    noAnswer: 'Mensaje que no pide respuesta',
    commitment: 'Compromiso',
  },
};
