import type { Language } from './language';

/** What was taught of a site, on the options page. */
export interface TaughtTexts {
  readonly title: string;
  readonly how: string;
  readonly save: string;
  readonly saved: string;
  /** How many words, at least one, now mean what the colleague decided. */
  readonly words: (count: number) => string;
  readonly refused: (why: string) => string;
  readonly importTitle: string;
  readonly importHow: string;
  readonly importText: string;
  readonly importAdd: string;
  readonly noLesson: (why: string) => string;
}

export const taughtTexts: Readonly<Record<Language, TaughtTexts>> = {
  pt: {
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
  },
  es: {
    title: 'Lo que se enseñó',
    how: 'Copia este texto para un colega, edítalo o pega aquí lo que un colega enseñó. El significado de las palabras viene incluido; lo que ya decidiste queda.',
    save: 'Guardar lo que se enseñó',
    saved: 'Guardado.',
    words: (count) => (count === 1 ? 'Vino el significado de 1 palabra.' : `Vino el significado de ${count} palabras.`),
    refused: (why) => `No se guardó: ${why}`,
    importTitle: 'Agregar un sitio que enseñó un colega',
    importHow: 'Pega aquí el texto que el colega copió en “Lo que se enseñó”. El navegador pedirá el permiso para ese sitio.',
    importText: 'El texto del colega',
    importAdd: 'Agregar este sitio',
    noLesson: (why) => `Esto no es el texto de una lección: ${why}`,
  },
  en: {
    title: 'What was taught',
    how: 'Copy this text for a colleague, edit it, or paste here what a colleague taught. The meaning of the words comes along; what you decided already stays.',
    save: 'Save what was taught',
    saved: 'Saved.',
    words: (count) => (count === 1 ? 'The meaning of 1 word came along.' : `The meaning of ${count} words came along.`),
    refused: (why) => `Not saved: ${why}`,
    importTitle: 'Add a site that a colleague taught',
    importHow: 'Paste the text that the colleague copied under “What was taught”. The browser will ask for the permission for that site.',
    importText: 'The colleague’s text',
    importAdd: 'Add this site',
    noLesson: (why) => `This is not the text of a lesson: ${why}`,
  },
};

/** What was done, and how many words came along with it, if any. */
export const withWords = (done: string, count: number, language: Language): string =>
  count === 0 ? done : `${done} ${taughtTexts[language].words(count)}`;
