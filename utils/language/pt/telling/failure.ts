import type { FailureTexts } from '../../shapes/telling/failure';

export const failure: FailureTexts = {
  onBadge: {
    signedOut: 'entrar',
    otherUser: 'outra conta',
    notAllowed: 'sem permissão',
    notFound: 'não existe',
    busy: 'ocupado',
    unreachable: 'sem acesso',
    unreadable: 'ilegível',
  },
  name: {
    signedOut: 'Prazo desconhecido: a sessão no site terminou.',
    otherUser: 'Prazo desconhecido: outra conta está aberta no site.',
    notAllowed: 'Prazo desconhecido: sem permissão para ler este ticket.',
    notFound: 'Prazo desconhecido: o site não encontra este ticket.',
    busy: 'Prazo ainda desconhecido: o site está ocupado.',
    unreachable: 'Prazo desconhecido: o site não responde.',
    unreadable: 'Prazo desconhecido: a resposta do site não pôde ser lida.',
  },
};
