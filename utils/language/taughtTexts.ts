import type { Language } from './language';

/** What was taught of a site, on the options page. */
export interface TaughtTexts {
  readonly title: string;
  readonly how: string;
  readonly save: string;
  readonly saved: string;
  readonly refused: (why: string) => string;
}

export const taughtTexts: Readonly<Record<Language, TaughtTexts>> = {
  pt: {
    title: 'O que foi ensinado',
    how: 'Copie este texto para um colega, edite-o ou cole aqui o que um colega ensinou.',
    save: 'Salvar o que foi ensinado',
    saved: 'Salvo.',
    refused: (why) => `Não foi salvo: ${why}`,
  },
  es: {
    title: 'Lo que se enseñó',
    how: 'Copia este texto para un colega, edítalo o pega aquí lo que un colega enseñó.',
    save: 'Guardar lo que se enseñó',
    saved: 'Guardado.',
    refused: (why) => `No se guardó: ${why}`,
  },
  en: {
    title: 'What was taught',
    how: 'Copy this text for a colleague, edit it, or paste here what a colleague taught.',
    save: 'Save what was taught',
    saved: 'Saved.',
    refused: (why) => `Not saved: ${why}`,
  },
};
