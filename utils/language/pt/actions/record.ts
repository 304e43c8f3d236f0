import type { RecordTexts } from '../../shapes/actions/record';

export const record: RecordTexts = {
  templates: {
    customer: '{ticket} · {title}\nSeveridade {severity}. Contato: {contact}.\n{pauses}\n{counted} {end}\n{commitments}',
    internal:
      '{ticket} · {title} · {customer}\nContrato {contract}, severidade {severity}. Contato: {contact}.\n{facts}\n{pauses}\n{counted} {end}\n{commitments}',
    sum: '{ticket}\n{pauses}\n{counted} {end}',
    closing:
      '{ticket} · {title}\nA causa deste incidente está fora dos nossos sistemas.\nEvidência: {evidence}\n{end}\nNossa parte termina aqui, então encerramos o incidente. Se voltar a acontecer, responda a esta mensagem e o retomamos.',
  },
  reasons: { customer: 'à espera da sua resposta', thirdParty: 'à espera de um terceiro', other: 'por outro motivo' },
  pause: (from, to, why, isByHand) =>
    `${to === undefined ? `desde ${from}` : `${from} a ${to}`} ${why}${isByHand ? ' (registrada à mão)' : ''}`,
  pauses: (told) => `A contagem esteve em pausa: ${told.join('; ')}.`,
  counted: (spent, target) => `Contado: ${spent} de ${target}.`,
  due: (when) => `Vence: ${when}.`,
  paused: (left) => `Em pausa; restam ${left}.`,
  ended: (when) => `Terminou: ${when}.`,
  outside: (when) => `Encerrado por causa externa: ${when}.`,
  none: 'Sem nível de serviço.',
  commitment: (what, to, when, state) =>
    `Combinado${to === undefined ? '' : ` com ${to}`}: ${what}, até ${when}${{ open: '', kept: ' (cumprido)', broken: ' (não cumprido)', withdrawn: ' (retirado)' }[state]}.`,
  fact: (kind, when, note, by) => `${kind}: ${when}${note && ` · ${note}`}${by && ` · ${by}`}`,
  kinds: {
    pause: 'Pausa',
    contact: 'Contato anterior',
    assigned: 'Atribuição',
    answered: 'Resposta',
    call: 'Chamada 24x7',
    externalCause: 'Causa externa',
    noLevel: 'Sem nível de serviço',
    severity: 'Severidade',
    extension: 'Mais tempo',
    noAnswer: 'Mensagem que não pede resposta',
    commitment: 'Compromisso',
  },
};
