import type { SiteTexts } from '../shapes/sites';

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
    signedOut:
      'O site pede para entrar. Entre nele e adicione de novo. Se for um sistema que o Prazo não conhece, abra a página da fila e ensine-a pelo ícone do Prazo.',
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
