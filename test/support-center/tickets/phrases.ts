import type { Language } from './ticket.ts';

/** What people write in tickets that the log does not have, in the language of the customer. */
const PHRASES = {
  noticed: {
    pt: 'Bom dia. Percebemos o problema hoje e ele continua. Podem verificar, por favor?',
    es: 'Buenos días. Notamos el problema hoy y continúa. ¿Podrían revisarlo, por favor?',
    en: 'Good morning. We noticed this today and it goes on. Could you please have a look?',
  },
  handedOver: {
    pt: 'Encaminhamos seu chamado a um especialista, que já está com o caso.',
    es: 'Derivamos su caso a un especialista, que ya lo está atendiendo.',
    en: 'We have handed your ticket over to a specialist, who is on it now.',
  },
  vendorAsked: {
    pt: 'A falha está no sistema do seu fornecedor. Pedimos a correção a ele e aguardamos a resposta.',
    es: 'La falla está en el sistema de su proveedor. Le pedimos la corrección y esperamos su respuesta.',
    en: 'The fault lies in the system of your vendor. We have asked them for a fix and wait for their answer.',
  },
  vendorAnswered: {
    pt: 'O fornecedor corrigiu o sistema. Estamos verificando.',
    es: 'El proveedor corrigió el sistema. Lo estamos verificando.',
    en: 'The vendor has fixed the system. We are checking it.',
  },
  solved: {
    pt: 'Corrigido e verificado. Obrigado pelo contato.',
    es: 'Corregido y verificado. Gracias por contactarnos.',
    en: 'Fixed and checked. Thank you for letting us know.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export const phrase = (name: keyof typeof PHRASES, language: Language): string => PHRASES[name][language];
