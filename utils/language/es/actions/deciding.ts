import type { DecidingTexts } from '../../shapes/actions/deciding';

export const deciding: DecidingTexts = {
  severity: {
    questions: {
      part: '¿De qué parte se trata?',
      worked: '¿Funcionaba antes?',
      whom: '¿A quién afecta?',
      inPart: '¿Aún funciona en parte?',
    },
    answers: {
      service: 'servicio principal',
      critical: 'gestión o integración crítica',
      other: 'otra plataforma o integración',
      question: 'ninguna: una consulta',
      everyone: 'todos los clientes',
      some: 'varios clientes',
      one: 'un cliente',
      yes: 'sí',
      no: 'no',
    },
    hints: {
      part: 'El servicio principal es lo que consume el usuario final: conversaciones con el bot, atención humana, artículos, voz.',
    },
    yields: (name) => `*${name}.*`,
    differs: (says) => `El ticket dice *${says}*.`,
    same: 'El ticket dice lo mismo.',
    unchanged: (site) => `Nada cambia en ${site}.`,
    countAs: (name) => `Contar como ${name}`,
    maybeNew: 'Lo que nunca funcionó puede ser una función nueva, sin nivel de servicio.',
    noMeanings: 'Las definiciones de este contrato no caben en cuatro preguntas.',
    reason: (name, answers) => `Severidad ${name}. ${answers.join(' ')}`,
  },
  whatIf: {
    now: 'ahora',
    supposed: 'si fuera así',
    nothingKept: 'Nada de esto se guarda.',
    pauseNow: 'Hacerlo: pausar…',
    callNow: 'Hacerlo: registrar la llamada…',
    answerNow: 'Hacerlo: informar la respuesta…',
  },
};
