import type { Language } from './language';

/** One site on the options page: its state, and what can be done about it. */
export interface SiteCardTexts {
  readonly works: string;
  readonly notReadYet: string;
  readonly permissionGone: string;
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
}

export const siteCardTexts: Readonly<Record<Language, SiteCardTexts>> = {
  pt: {
    works: 'responde',
    notReadYet: 'ainda não foi lido',
    permissionGone: 'permissão retirada',
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
  },
  es: {
    works: 'responde',
    notReadYet: 'todavía no se leyó',
    permissionGone: 'permiso retirado',
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
  },
  en: {
    works: 'responds',
    notReadYet: 'not read yet',
    permissionGone: 'permission taken back',
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
  },
};
