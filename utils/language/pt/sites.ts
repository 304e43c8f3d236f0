import type { SiteCardTexts, SiteTexts, SiteZoneTexts, TaughtTexts, TestAlertTexts } from '../shapes/sites';

export const site: SiteTexts = {
  failure: {
    signedOut: 'sessão terminada',
    otherUser: 'outra conta aberta',
    notAllowed: 'leitura não permitida',
    notFound: 'endereço não encontrado',
    busy: 'ocupado, pediu para esperar',
    unreachable: 'não responde',
    unreadable: 'resposta incompreensível',
  },
  refusal: {
    signedOut: 'O site pede para entrar. Entre nele e adicione de novo.',
    otherUser: 'Outra conta está aberta no site. Entre com a sua e adicione de novo.',
    notAllowed: 'O site não deixa a sua conta ler os tickets.',
    notFound: 'Não há nada neste endereço.',
    busy: 'O site está ocupado. Tente daqui a pouco.',
    unreachable: 'O site não responde. Confira o endereço e a rede.',
    unreadable: 'O site respondeu algo que o Prazo não entende.',
    notRecognized: 'O Prazo não conhece o sistema deste endereço. Abra a página da fila e ensine-a pelo ícone do Prazo.',
    notPermitted: 'Sem a permissão do navegador, o Prazo não pode ler este site.',
    alreadyAdded: 'Este site já foi adicionado.',
  },
};

export const siteCard: SiteCardTexts = {
  works: 'responde',
  notReadYet: 'ainda não foi lido',
  permissionGone: 'permissão retirada',
  redesigned: 'as páginas não mostram mais tickets conhecidos',
  readAt: (age) => `lido ${age}`,
  allow: 'Permitir',
  test: 'Testar',
  testing: 'Testando…',
  testWorks: (site) => `${site} responde.`,
  token: 'Chave de API',
  tokenStored: 'Chave de API guardada',
  tokenWhy: 'Com uma chave, o Prazo lê o histórico inteiro, sem a sua sessão. Ela fica só neste navegador.',
  tokenWhere: 'Onde encontrar a chave',
  tokenSave: 'Salvar',
  tokenForget: 'Esquecer',
  notAToken: 'Cole aqui a chave inteira, sem espaços nem quebras de linha.',
  remove: 'Remover',
  removeWhat: (site) => `Remover ${site}?`,
  removeHow: 'O Prazo esquece os tickets deste site e devolve a permissão.',
  cancel: 'Cancelar',
  removed: (site) => `${site} removido.`,
  native: 'Mostrar também o prazo do próprio produto',
  nativeWhy:
    'No painel do ticket, ao lado do contrato, com a diferença: Jira, Zendesk, Freshdesk, GLPI, Zammad e Request Tracker. Em Jira e Zendesk, mais uma consulta por ticket aberto.',
  nativeIs: (isShown) => (isShown ? 'O prazo do produto aparece no painel.' : 'O prazo do produto não aparece mais.'),
};

export const siteZone: SiteZoneTexts = {
  zone: 'Fuso horário das datas deste site',
  asTold: (product) => `o que o ${product} disser`,
  saved: (zone) => `As datas são lidas no fuso ${zone}.`,
};

export const taught: TaughtTexts = {
  title: 'O que foi ensinado',
  how: 'Copie este texto para um colega, edite-o ou cole aqui o que um colega ensinou. O significado das palavras vem junto; o que você já decidiu fica.',
  save: 'Salvar o que foi ensinado',
  saved: 'Salvo.',
  words: (count) => (count === 1 ? 'O significado de 1 palavra veio junto.' : `O significado de ${count} palavras veio junto.`),
  refused: (why) => `Não foi salvo: ${why}`,
  importTitle: 'Adicionar um site que um colega ensinou',
  importHow: 'Cole aqui o texto que o colega copiou em “O que foi ensinado”. O navegador pedirá a permissão para o site dele.',
  importText: 'O texto do colega',
  importAdd: 'Adicionar este site',
  noLesson: (why) => `Isto não é o texto de uma lição: ${why}`,
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
