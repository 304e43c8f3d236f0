import type { SiteCardTexts, SiteEmailTexts, SiteZoneTexts, TaughtTexts } from '../../shapes/options/siteCards';

export const siteCard: SiteCardTexts = {
  works: 'responde',
  notReadYet: 'ainda não foi lido',
  permissionGone: 'permissão retirada',
  redesigned: 'as páginas não mostram mais tickets conhecidos',
  unread: (fields) => `não lido: ${fields.join(', ')}. Abra essa página e mostre-a de novo ao Prazo.`,
  since: (when) => `desde ${when}`,
  unreadWhy: {
    lost: 'não aparece mais na página',
    future: 'está no futuro, talvez outro fuso ou outra ordem',
    contradicts: 'é outra data, diferente da conhecida',
    order: 'dia e mês estão em outra ordem',
    both: 'dia e mês podem ser lidos dos dois jeitos',
    placed: 'só se lembrava o lugar',
  },
  fields: {
    number: 'número',
    title: 'título',
    status: 'status',
    priority: 'prioridade',
    assignee: 'responsável',
    createdAt: 'data de criação',
  },
  readAt: (age) => `lido ${age}`,
  allow: 'Permitir',
  test: 'Testar',
  testing: 'Testando…',
  testWorks: (site) => `${site} responde.`,
  token: 'Chave de API',
  tokenStored: 'Chave de API guardada',
  tokenWhy: 'Com uma chave, o Prazo lê o histórico inteiro, sem a sua sessão. Ela fica só neste navegador.',
  tokenScopes: (scopes) => `A chave precisa destas permissões: ${scopes.join(', ')}.`,
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

export const siteEmail: SiteEmailTexts = {
  email: 'O seu e-mail neste sistema',
  emailWhy: 'Uma chave não diz de quem é: por este e-mail o Prazo reconhece os seus tickets.',
  emailSave: 'Salvar',
  notAnEmail: 'Escreva um endereço de e-mail, como ana@empresa.com.',
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
