import type { DecidingTexts } from '../../shapes/actions/deciding';

export const deciding: DecidingTexts = {
  severity: {
    questions: {
      part: 'De que parte se trata?',
      worked: 'Funcionava antes?',
      whom: 'A quem afeta?',
      inPart: 'Ainda funciona em parte?',
    },
    answers: {
      service: 'serviço principal',
      critical: 'gestão ou integração crítica',
      other: 'outra plataforma ou integração',
      question: 'nenhuma: uma dúvida',
      everyone: 'todos os clientes',
      some: 'vários clientes',
      one: 'um cliente',
      yes: 'sim',
      no: 'não',
    },
    hints: { part: 'O serviço principal é o que o usuário final consome: conversas com o bot, atendimento humano, artigos, voz.' },
    yields: (name) => `*${name}.*`,
    differs: (says) => `O ticket diz *${says}*.`,
    same: 'O ticket diz o mesmo.',
    unchanged: (site) => `Nada muda em ${site}.`,
    countAs: (name) => `Contar como ${name}`,
    maybeNew: 'O que nunca funcionou pode ser um recurso novo, sem nível de serviço.',
    noMeanings: 'As definições deste contrato não cabem em quatro perguntas.',
    reason: (name, answers) => `Severidade ${name}. ${answers.join(' ')}`,
  },
  whatIf: {
    now: 'agora',
    supposed: 'se fosse assim',
    nothingKept: 'Nada disso é guardado.',
    pauseNow: 'Fazer: pausar…',
    callNow: 'Fazer: registrar a chamada…',
    answerNow: 'Fazer: informar a resposta…',
  },
};
