import type { OptionsTexts, TestAlertTexts } from '../../shapes/options/options';

export const options: OptionsTexts = {
  options: 'Opções',
  sections: {
    sites: 'Sites',
    contract: 'Contratos',
    mapping: 'Mapeamento',
    calendar: 'Calendário',
    alerts: 'Alertas',
    language: 'Idioma',
    advanced: 'Avançado',
  },
  leads: {
    sites: 'Os sites de suporte que o Prazo lê, cada um com a sua permissão.',
    contract: 'O que foi contratado, e para quais tickets vale.',
    mapping: 'O que as palavras de cada site querem dizer. O que ninguém mapeou fica sem prazo.',
    calendar: 'Horário em que o tempo útil conta.',
    alerts: 'O que avisa você, quando e de quais tickets.',
    language: 'Vale para os avisos, o popup e o que aparece nos tickets.',
    advanced: 'O que houve, para resolver ou contar a alguém.',
  },
  save: 'Salvar',
  saved: 'Salvo.',
  notSaved: (why) => `Não foi salvo: ${why}`,
  unsaved: (section) => `As mudanças em “${section}” não foram salvas.`,
  goOnEditing: 'Continuar editando',
  dropChanges: 'Descartar as mudanças',
  noAnswer: 'O Prazo não conseguiu ler as opções.',
  keepDefaults: 'Ficar com o que vale agora',
  address: 'Endereço do site',
  addressExample: 'https://suporte.exemplo.com',
  connect: 'Permitir e conectar',
  connecting: 'Conectando…',
  addressFault: {
    empty: 'Cole aqui o endereço da sua fila de tickets.',
    notAnAddress: 'Isto não é um endereço. Copie-o da barra do navegador, com a fila aberta.',
    notWeb: 'O endereço tem de começar com https:// ou http://.',
  },
  signIn: 'Entrar no site',
  added: (site) => `${site} adicionado.`,
  noSites: 'Nenhum site ainda. Cole acima o endereço da sua fila.',
  timeZone: 'Fuso horário',
  timeZoneHint: 'Digite uma cidade ou região.',
  unknownZone: 'Nenhum fuso tem este nome. Escolha um da lista.',
  nowOpen: (time) => `agora são ${time}, suporte aberto`,
  nowClosed: (time) => `agora são ${time}, suporte fechado`,
  week: 'Semana',
  weekSum: (week, day) => `${week} por semana · um dia útil completo tem ${day}`,
  browserLanguage: 'O do navegador',
  welcome: 'Saiba do prazo antes que ele passe',
  welcomeLead: 'O Prazo mostra em cada ticket quanto tempo útil resta e avisa você a tempo. Três passos e está pronto.',
  zoneStep: 'Fuso horário',
  zoneStepHow: 'As horas do suporte contam neste fuso:',
  confirm: 'Confirmar',
  change: 'Alterar',
  siteStep: 'Seu site de suporte',
  siteStepHow: 'Cole o endereço da sua fila de tickets. O navegador vai pedir a sua permissão, só para esse site.',
  welcomeDone: 'Concluir',
  promise:
    'Nada sai deste navegador, a não ser as consultas ao seu próprio site de suporte. Você pode retirar a permissão a qualquer momento.',
};

export const testAlert: TestAlertTexts = {
  title: 'Um aviso de teste',
  how: 'Confira se o seu sistema deixa os avisos aparecerem.',
  send: 'Enviar aviso de teste',
  sending: 'Enviando…',
  outcome: {
    shown:
      'O navegador mostrou o aviso. Se você não o viu, é o sistema que o esconde: permita ali as notificações do navegador e desligue o modo Não perturbe.',
    blocked:
      'O navegador bloqueia os avisos do Prazo. Permita-os nas configurações de notificações do navegador e envie de novo. Até lá, avisam o ícone e as páginas do site.',
    failed:
      'O navegador não mostrou o aviso. Veja nas configurações do sistema se as notificações do navegador são permitidas e envie de novo.',
  },
  notSent: (why) => `O aviso não saiu: ${why}`,
};
