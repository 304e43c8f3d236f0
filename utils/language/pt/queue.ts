import type { FirstUseTexts, KeyTexts, NoRowsTexts, QuietTexts, StripTexts } from '../shapes/queue';

export const strip: StripTexts = {
  until: (time, count) => `${time.startsWith('1:') ? 'Até a' : 'Até as'} ${time}: ${count}`,
  atOpening: (day, count) => `ao abrir ${day}: ${count}`,
  opening: (day, count) => `${day}, ao abrir: ${count}`,
  nothingCounts: 'nada conta até lá',
  asOf: (atTime) => `como estava ${atTime}`,
  now: 'agora',
  together: (count, length) => `${count} em ${length}`,
  fromTo: (from, to) => `, das ${from} às ${to}`,
  firstHalfHour: (count) => `${count} na primeira meia hora`,
  comeEarly: ': chegue antes ou passe um',
  tick: (label, what, when) => `${label}, ${what}, vence ${when}`,
};

export const keys: KeyTexts = {
  menu: { open: 'Abrir', copy: 'Copiar registro' },
  title: 'Teclas',
  hints: { open: 'abrir', snooze: 'adiar', seen: 'visto', follow: 'seguir', all: 'todas' },
  does: {
    rows: 'linha',
    open: 'abrir; com Ctrl, em outra aba',
    snooze: 'adiar o alerta 15 min',
    seen: 'visto',
    follow: 'seguir sempre',
    copy: 'copiar registro',
    menu: 'todas as ações da linha',
    scopes: 'meus, sem responsável, seguidos, todos',
    filters: 'ainda dá, vencidos, esperando, sem prazo',
    search: 'buscar',
    old: 'abrir os antigos',
    quiet: 'não perturbe',
    refresh: 'atualizar',
    escape: 'limpar a busca, depois fechar',
  },
  said: { snooze: 'Adiado', acknowledge: 'Visto', watch: 'Seguido', unwatch: 'Não é mais seguido', copy: 'Copiado' },
  failed: (why) => `Não deu certo: ${why}`,
};

export const firstUse: FirstUseTexts = {
  firstUse: 'Adicione o seu site de suporte',
  firstUseHow: 'Abra uma página com tickets e clique em Adicionar. O Prazo só lê os sites que você permitir.',
  addPage: 'Adicionar esta página',
  openOptions: 'Adicionar pelo endereço',
  adding: 'Conectando…',
  teach: 'Ensinar apontando',
};

export const quiet: QuietTexts = {
  title: 'Não perturbe',
  lengths: {
    halfHour: (when) => `Por 30 min, até ${when}`,
    hour: (when) => `Por 1 h, até ${when}`,
    closing: (when) => `Até fechar, ${when}`,
    opening: (when) => `Até a próxima abertura, ${when}`,
  },
  end: 'Encerrar o silêncio',
  failed: (why) => `Não deu certo: ${why}`,
};

export const noRows: NoRowsTexts = {
  nothingMatches: 'Nenhum ticket da fila corresponde',
  nothingWith: (words, scope) => `Nada com “${words}” em ${scope}`,
  alsoIn: (words, count, scope) => [`“${words}” também aparece em `, '.', `${count} de ${scope}`],
  showAll: 'Mostrar todos',
  empty: 'Nada em aberto na sua fila',
  emptyWhy: 'Quando um ticket for atribuído a você, ele aparece aqui com o prazo.',
  othersWait: (count) => `${count} sem responsável.`,
  nextOfThem: (length, when) => `O próximo vence em ${length}, ${when}.`,
  see: 'Ver',
};
