import type { Language } from './language';

/** One site on the options page: its state, and what can be done about it. */
export interface SiteCardTexts {
  readonly works: string;
  readonly notReadYet: string;
  readonly permissionGone: string;
  readonly redesigned: string;
  readonly readAt: (age: string) => string;
  readonly allow: string;
  readonly test: string;
  readonly testing: string;
  readonly testWorks: (site: string) => string;
  readonly token: string;
  readonly tokenStored: string;
  readonly tokenWhy: string;
  readonly tokenWhere: string;
  readonly tokenForget: string;
  readonly notAToken: string;
  readonly tokenSave: string;
  readonly remove: string;
  readonly removeWhat: (site: string) => string;
  readonly removeHow: string;
  readonly cancel: string;
  readonly removed: (site: string) => string;
  /** About all sites whose product measures a service level of its own. */
  readonly native: string;
  readonly nativeWhy: string;
  readonly nativeIs: (isShown: boolean) => string;
}

export const siteCardTexts: Readonly<Record<Language, SiteCardTexts>> = {
  pt: {
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
  },
  es: {
    works: 'responde',
    notReadYet: 'todavía no se leyó',
    permissionGone: 'permiso retirado',
    redesigned: 'las páginas ya no muestran tickets conocidos',
    readAt: (age) => `leído ${age}`,
    allow: 'Permitir',
    test: 'Probar',
    testing: 'Probando…',
    testWorks: (site) => `${site} responde.`,
    token: 'Clave de API',
    tokenStored: 'Clave de API guardada',
    tokenWhy: 'Con una clave, Prazo lee el historial entero, sin tu sesión. Queda solo en este navegador.',
    tokenWhere: 'Dónde encontrar la clave',
    tokenSave: 'Guardar',
    tokenForget: 'Olvidar',
    notAToken: 'Pega aquí la clave entera, sin espacios ni saltos de línea.',
    remove: 'Quitar',
    removeWhat: (site) => `¿Quitar ${site}?`,
    removeHow: 'Prazo olvida los tickets de este sitio y devuelve el permiso.',
    cancel: 'Cancelar',
    removed: (site) => `${site} quitado.`,
    native: 'Mostrar también el plazo del propio producto',
    nativeWhy:
      'En el panel del ticket, junto al contrato, con la diferencia: Jira, Zendesk, Freshdesk, GLPI, Zammad y Request Tracker. En Jira y Zendesk, una consulta más por ticket abierto.',
    nativeIs: (isShown) => (isShown ? 'El plazo del producto aparece en el panel.' : 'El plazo del producto ya no aparece.'),
  },
  en: {
    works: 'responds',
    notReadYet: 'not read yet',
    permissionGone: 'permission taken back',
    redesigned: 'its pages show no tickets that Prazo knows',
    readAt: (age) => `read ${age}`,
    allow: 'Allow',
    test: 'Test',
    testing: 'Testing…',
    testWorks: (site) => `${site} responds.`,
    token: 'API key',
    tokenStored: 'API key stored',
    tokenWhy: 'With a key Prazo reads the whole history, without your session. It stays in this browser alone.',
    tokenWhere: 'Where to find the key',
    tokenSave: 'Save',
    tokenForget: 'Forget',
    notAToken: 'Paste the whole key here, without spaces and line breaks.',
    remove: 'Remove',
    removeWhat: (site) => `Remove ${site}?`,
    removeHow: 'Prazo forgets the tickets of this site and gives the permission back.',
    cancel: 'Cancel',
    removed: (site) => `${site} removed.`,
    native: 'Show the product’s own deadline too',
    nativeWhy:
      'In the ticket’s panel, beside the contract’s, with the difference: Jira, Zendesk, Freshdesk, GLPI, Zammad and Request Tracker. In Jira and Zendesk, one more request for each opened ticket.',
    nativeIs: (isShown) => (isShown ? 'The product’s deadline is shown in the panel.' : 'The product’s deadline is not shown any more.'),
  },
};
