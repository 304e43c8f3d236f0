import type { NoticeTexts } from '../shapes/notices';

export const notice: NoticeTexts = {
  trouble: {
    signedOut: ['Sua sessão no ', ' terminou.'],
    otherUser: ['Outra conta está aberta no ', '.'],
    notAllowed: ['O ', ' não deixa a sua conta ler os tickets.'],
    permissionGone: ['O Prazo não tem mais a permissão de ler o ', '.'],
    token: ['Falta uma chave de API que o ', ' aceite.'],
    timeZone: ['Falta escolher o fuso horário das datas do ', '.'],
    notFound: ['O endereço do ', ' não existe mais.'],
    busy: ['O ', ' está ocupado e pediu para esperar.'],
    unreachable: ['O ', ' não responde.'],
    unreadable: ['O ', ' respondeu algo que o Prazo não entende.'],
    redesigned: ['O Prazo não encontra mais os tickets nas páginas do ', '.'],
  },
  began: (atTime) => `Começou ${atTime}.`,
  numbersFrom: (atTime) => `Os números abaixo foram lidos ${atTime}.`,
  retriesAt: (atTime) => `Nova tentativa ${atTime}.`,
  queueHolds: 'A fila abaixo continua certa.',
  teachAgain: 'Abra uma delas e ensine de novo.',
  signIn: 'Entrar',
  useAccount: 'Usar esta conta',
  openSite: 'Abrir o site',
  openOptions: 'Abrir as opções',
  copyReport: 'Copiar relatório',
  copied: 'Copiado',
  retry: 'Tentar agora',
  allowAgain: 'Permitir de novo',
  noAnswer: 'O Prazo não conseguiu ler a fila.',
  clockWrong: (length, isSlow) =>
    `O relógio deste computador está ${length} ${isSlow ? 'atrasado' : 'adiantado'}. O Prazo conta pelo do site.`,
};
