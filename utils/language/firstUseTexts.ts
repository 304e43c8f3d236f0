import type { Language } from './language';

/** The popup before there is a site. */
export interface FirstUseTexts {
  readonly firstUse: string;
  readonly firstUseHow: string;
  readonly addPage: string;
  readonly openOptions: string;
  readonly adding: string;
  readonly teach: string;
}

export const firstUseTexts: Readonly<Record<Language, FirstUseTexts>> = {
  pt: {
    firstUse: 'Adicione o seu site de suporte',
    firstUseHow: 'Abra uma página com tickets e clique em Adicionar. O Prazo só lê os sites que você permitir.',
    addPage: 'Adicionar esta página',
    openOptions: 'Adicionar pelo endereço',
    adding: 'Conectando…',
    teach: 'Ensinar apontando',
  },
  es: {
    firstUse: 'Agrega tu sitio de soporte',
    firstUseHow: 'Abre una página con tickets y haz clic en Agregar. Prazo solo lee los sitios que permitas.',
    addPage: 'Agregar esta página',
    openOptions: 'Agregar por dirección',
    adding: 'Conectando…',
    teach: 'Enseñar señalando',
  },
  en: {
    firstUse: 'Add your support site',
    firstUseHow: 'Open a page with tickets and click Add. Prazo reads only the sites that you allow.',
    addPage: 'Add this page',
    openOptions: 'Add by address',
    adding: 'Connecting…',
    teach: 'Teach by pointing',
  },
};
