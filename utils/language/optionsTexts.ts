import type { LanguageChoice } from '../store/settings/settings';
import type { AddressFault } from '../tickets/siteAddress';
import type { Language } from './language';

export type OptionsSection = 'sites' | 'mapping' | 'calendar' | 'alerts' | 'language';

/** Every word of the options page and of the first start. */
export interface OptionsTexts {
  readonly options: string;
  readonly sections: Readonly<Record<OptionsSection, string>>;
  readonly leads: Readonly<Record<OptionsSection, string>>;
  readonly save: string;
  readonly saved: string;
  readonly notSaved: (why: string) => string;
  readonly noAnswer: string;
  /** Mends damaged settings: what holds now is stored, and what was stored stays aside. */
  readonly keepDefaults: string;
  readonly address: string;
  readonly addressExample: string;
  readonly connect: string;
  readonly connecting: string;
  readonly addressFault: Readonly<Record<AddressFault, string>>;
  readonly signIn: string;
  readonly added: (site: string) => string;
  readonly noSites: string;
  readonly timeZone: string;
  readonly timeZoneHint: string;
  readonly unknownZone: string;
  readonly nowOpen: (time: string) => string;
  readonly nowClosed: (time: string) => string;
  readonly week: string;
  readonly closedDay: string;
  readonly dayRange: (first: string, last: string) => string;
  readonly weekSum: (week: string, day: string) => string;
  readonly languageChoice: Readonly<Record<LanguageChoice, string>>;
  readonly welcome: string;
  readonly welcomeLead: string;
  readonly zoneStep: string;
  readonly zoneStepHow: string;
  readonly confirm: string;
  readonly change: string;
  readonly siteStep: string;
  readonly siteStepHow: string;
  readonly welcomeDone: string;
  readonly promise: string;
}

const languageNames = { pt: 'Português', es: 'Español', en: 'English' } as const;

export const optionsTexts: Readonly<Record<Language, OptionsTexts>> = {
  pt: {
    options: 'Opções',
    sections: { sites: 'Sites', mapping: 'Mapeamento', calendar: 'Calendário', alerts: 'Alertas', language: 'Idioma' },
    leads: {
      sites: 'Os sites de suporte que o Prazo lê, cada um com a sua permissão.',
      mapping: 'O que as palavras de cada site querem dizer. O que ninguém mapeou fica sem prazo.',
      calendar: 'Horário em que o tempo útil conta.',
      alerts: 'O que avisa você, quando e de quais tickets.',
      language: 'Vale para os avisos, o popup e o que aparece nos tickets.',
    },
    save: 'Salvar',
    saved: 'Salvo.',
    notSaved: (why) => `Não foi salvo: ${why}`,
    noAnswer: 'O Prazo não conseguiu ler as opções.',
    keepDefaults: 'Ficar com o que vale agora',
    address: 'Endereço do site',
    addressExample: 'https://suporte.exemplo.com',
    connect: 'Permitir e conectar',
    connecting: 'Conectando…',
    addressFault: {
      empty: 'Cole aqui o endereço da sua fila de tickets.',
      notAnAddress: 'Isto não é um endereço. Copie-o da barra do navegador, com a fila aberta.',
      notWeb: 'O endereço tem de começar com https:// ou http://.',
    },
    signIn: 'Entrar no site',
    added: (site) => `${site} adicionado.`,
    noSites: 'Nenhum site ainda. Cole acima o endereço da sua fila.',
    timeZone: 'Fuso horário',
    timeZoneHint: 'Digite uma cidade ou região.',
    unknownZone: 'Nenhum fuso tem este nome. Escolha um da lista.',
    nowOpen: (time) => `agora são ${time}, suporte aberto`,
    nowClosed: (time) => `agora são ${time}, suporte fechado`,
    week: 'Semana',
    closedDay: 'fechado',
    dayRange: (first, last) => `${first} a ${last}`,
    weekSum: (week, day) => `${week} por semana · um dia útil completo tem ${day}`,
    languageChoice: { auto: 'O do navegador', ...languageNames },
    welcome: 'Saiba do prazo antes que ele passe',
    welcomeLead: 'O Prazo mostra em cada ticket quanto tempo útil resta e avisa você a tempo. Três passos e está pronto.',
    zoneStep: 'Fuso horário',
    zoneStepHow: 'As horas do suporte contam neste fuso:',
    confirm: 'Confirmar',
    change: 'Alterar',
    siteStep: 'Seu site de suporte',
    siteStepHow: 'Cole o endereço da sua fila de tickets. O navegador vai pedir a sua permissão, só para esse site.',
    welcomeDone: 'Concluir',
    promise:
      'Nada sai deste navegador, a não ser as consultas ao seu próprio site de suporte. Você pode retirar a permissão a qualquer momento.',
  },
  es: {
    options: 'Opciones',
    sections: { sites: 'Sitios', mapping: 'Mapeo', calendar: 'Calendario', alerts: 'Alertas', language: 'Idioma' },
    leads: {
      sites: 'Los sitios de soporte que Prazo lee, cada uno con su permiso.',
      mapping: 'Qué quieren decir las palabras de cada sitio. Lo que nadie mapeó queda sin plazo.',
      calendar: 'Horario en que cuenta el tiempo hábil.',
      alerts: 'Qué te avisa, cuándo y de cuáles tickets.',
      language: 'Vale para los avisos, el popup y lo que aparece en los tickets.',
    },
    save: 'Guardar',
    saved: 'Guardado.',
    notSaved: (why) => `No se guardó: ${why}`,
    noAnswer: 'Prazo no pudo leer las opciones.',
    keepDefaults: 'Quedarse con lo que vale ahora',
    address: 'Dirección del sitio',
    addressExample: 'https://soporte.ejemplo.com',
    connect: 'Permitir y conectar',
    connecting: 'Conectando…',
    addressFault: {
      empty: 'Pega aquí la dirección de tu cola de tickets.',
      notAnAddress: 'Esto no es una dirección. Cópiala de la barra del navegador, con la cola abierta.',
      notWeb: 'La dirección tiene que empezar con https:// o http://.',
    },
    signIn: 'Entrar al sitio',
    added: (site) => `${site} agregado.`,
    noSites: 'Ningún sitio todavía. Pega arriba la dirección de tu cola.',
    timeZone: 'Zona horaria',
    timeZoneHint: 'Escribe una ciudad o región.',
    unknownZone: 'Ninguna zona tiene este nombre. Elige una de la lista.',
    nowOpen: (time) => `ahora son las ${time}, soporte abierto`,
    nowClosed: (time) => `ahora son las ${time}, soporte cerrado`,
    week: 'Semana',
    closedDay: 'cerrado',
    dayRange: (first, last) => `${first} a ${last}`,
    weekSum: (week, day) => `${week} por semana · un día hábil completo tiene ${day}`,
    languageChoice: { auto: 'El del navegador', ...languageNames },
    welcome: 'Entérate del plazo antes de que pase',
    welcomeLead: 'Prazo muestra en cada ticket cuánto tiempo hábil queda y te avisa a tiempo. Tres pasos y listo.',
    zoneStep: 'Zona horaria',
    zoneStepHow: 'Las horas de soporte cuentan en esta zona:',
    confirm: 'Confirmar',
    change: 'Cambiar',
    siteStep: 'Tu sitio de soporte',
    siteStepHow: 'Pega la dirección de tu cola de tickets. El navegador va a pedir tu permiso, solo para ese sitio.',
    welcomeDone: 'Terminar',
    promise:
      'Nada sale de este navegador, salvo las consultas a tu propio sitio de soporte. Puedes retirar el permiso en cualquier momento.',
  },
  en: {
    options: 'Options',
    sections: { sites: 'Sites', mapping: 'Mapping', calendar: 'Calendar', alerts: 'Alerts', language: 'Language' },
    leads: {
      sites: 'The support sites that Prazo reads, each with its own permission.',
      mapping: 'What the words of each site mean. What nobody has mapped has no deadline.',
      calendar: 'The hours in which business time counts.',
      alerts: 'What warns you, when, and about which tickets.',
      language: 'Used in notifications, in the popup and on tickets.',
    },
    save: 'Save',
    saved: 'Saved.',
    notSaved: (why) => `Not saved: ${why}`,
    noAnswer: 'Prazo could not read the options.',
    keepDefaults: 'Keep what holds now',
    address: 'Address of the site',
    addressExample: 'https://support.example.com',
    connect: 'Allow and connect',
    connecting: 'Connecting…',
    addressFault: {
      empty: 'Paste the address of your ticket queue here.',
      notAnAddress: 'This is not an address. Copy it from the browser’s address bar, with the queue open.',
      notWeb: 'The address has to begin with https:// or http://.',
    },
    signIn: 'Sign in to the site',
    added: (site) => `${site} added.`,
    noSites: 'No site yet. Paste the address of your queue above.',
    timeZone: 'Time zone',
    timeZoneHint: 'Type a city or region.',
    unknownZone: 'No time zone has this name. Choose one from the list.',
    nowOpen: (time) => `it is ${time} now, support is open`,
    nowClosed: (time) => `it is ${time} now, support is closed`,
    week: 'Week',
    closedDay: 'closed',
    dayRange: (first, last) => `${first} to ${last}`,
    weekSum: (week, day) => `${week} a week · a full business day has ${day}`,
    languageChoice: { auto: 'The browser’s', ...languageNames },
    welcome: 'Know the deadline before it passes',
    welcomeLead: 'On every ticket Prazo shows how much business time is left, and it warns you in time. Three steps and you are set.',
    zoneStep: 'Time zone',
    zoneStepHow: 'Support hours count in this zone:',
    confirm: 'Confirm',
    change: 'Change',
    siteStep: 'Your support site',
    siteStepHow: 'Paste the address of your ticket queue. The browser will ask for your permission, for that site alone.',
    welcomeDone: 'Done',
    promise: 'Nothing leaves this browser, other than requests to your own support site. You can take the permission back at any time.',
  },
};
