import type { Language } from './ticket.ts';

/** {s} is a system of the customer, {c} a channel. In the order pt, es, en. */
const SUBJECTS: readonly (readonly [string, string, string])[] = [
  ['Bot não responde no {c}', 'El bot no responde en {c}', 'Bot does not answer on {c}'],
  ['Integração com {s} retorna erro 500', 'La integración con {s} devuelve error 500', 'Integration with {s} returns error 500'],
  [
    'Atendimento humano: conversas não chegam aos agentes',
    'Atención humana: las conversaciones no llegan a los agentes',
    'Live support: conversations do not reach agents',
  ],
  ['Artigos da central de ajuda desatualizados no {c}', 'Artículos de ayuda desactualizados en {c}', 'Help articles out of date on {c}'],
  ['Usuário sem acesso ao console de relatórios', 'Usuario sin acceso a la consola de reportes', 'User cannot open the reporting console'],
  ['Chamadas de voz caem depois de 30 segundos', 'Las llamadas de voz se cortan a los 30 segundos', 'Voice calls drop after 30 seconds'],
  [
    'Relatório de conversas com números diferentes do {s}',
    'El reporte de conversaciones no coincide con {s}',
    'Conversation report differs from {s}',
  ],
  [
    'Intenção "segunda via" não é reconhecida',
    'La intención "duplicado de factura" no se reconoce',
    'Intent "invoice copy" is not recognized',
  ],
  ['Lentidão ao transferir para atendente no {c}', 'Lentitud al derivar a un agente en {c}', 'Slow handover to an agent on {c}'],
  ['Mensagens duplicadas no {c}', 'Mensajes duplicados en {c}', 'Duplicate messages on {c}'],
  ['Webhook do {s} expira', 'El webhook de {s} expira', 'Webhook of {s} times out'],
  [
    'Certificado do ambiente de testes vencido',
    'Certificado del ambiente de pruebas vencido',
    'Certificate of the test environment has expired',
  ],
  ['Anexos não abrem no {c}', 'Los adjuntos no se abren en {c}', 'Attachments do not open on {c}'],
  ['Redefinição de senha de supervisor', 'Restablecer la contraseña de un supervisor', 'Password reset for a supervisor'],
  ['Horário de atendimento errado no {c}', 'Horario de atención incorrecto en {c}', 'Wrong opening hours shown on {c}'],
  ['Exportação de contatos para {s} incompleta', 'Exportación de contactos a {s} incompleta', 'Contact export to {s} is incomplete'],
  ['Pesquisa de satisfação não é enviada', 'La encuesta de satisfacción no se envía', 'Satisfaction survey is not sent'],
  ['Fila "Cobranças" parada', 'Cola "Cobranzas" detenida', 'Queue "Collections" is stuck'],
  ['Botões de menu sem texto no {c}', 'Botones del menú sin texto en {c}', 'Menu buttons without text on {c}'],
  ['Token de acesso ao {s} precisa de renovação', 'El token de acceso a {s} requiere renovación', 'Access token for {s} must be renewed'],
];
const QUESTIONS: readonly (readonly [string, string, string])[] = [
  ['Como incluir um novo agente?', '¿Cómo agregar un nuevo agente?', 'How do we add a new agent?'],
  ['Dúvida sobre a fatura do {c}', 'Consulta sobre la factura de {c}', 'Question about the {c} invoice'],
  ['Qual é o limite de mensagens do {c}?', '¿Cuál es el límite de mensajes de {c}?', 'What is the message limit on {c}?'],
  ['Onde vejo o histórico do {s}?', '¿Dónde veo el historial de {s}?', 'Where do I find the history of {s}?'],
  ['Como mudar a saudação do bot?', '¿Cómo cambiar el saludo del bot?', 'How do we change the greeting of the bot?'],
  [
    'Podemos exportar as conversas de um mês?',
    '¿Podemos exportar las conversaciones de un mes?',
    'Can we export the conversations of one month?',
  ],
  ['O que significa "sessão expirada" no {c}?', '¿Qué significa "sesión expirada" en {c}?', 'What does "session expired" mean on {c}?'],
  ['Quem pode editar os artigos de ajuda?', '¿Quién puede editar los artículos de ayuda?', 'Who may edit help articles?'],
  ['Pedido de treinamento para supervisores', 'Pedido de capacitación para supervisores', 'Training request for supervisors'],
];
const SYSTEMS = ['SAP', 'Salesforce', 'TOTVS', 'CRM', 'Oracle', 'Dynamics'];
const CHANNELS = ['WhatsApp', 'Instagram', 'chat web', 'Messenger', 'Telegram'];
const COLUMN: Readonly<Record<Language, 0 | 1 | 2>> = { pt: 0, es: 1, en: 2 };

/** A believable title for what the log only calls "Category 55, Symptom 72": the same for the same numbers. */
export function titleOf(category: number, symptom: number, isQuestion: boolean, language: Language): string {
  const subjects = isQuestion ? QUESTIONS : SUBJECTS;
  const subject = subjects[(symptom * 7 + category) % subjects.length]![COLUMN[language]];
  return subject.replace('{s}', SYSTEMS[category % SYSTEMS.length]!).replace('{c}', CHANNELS[(category + symptom) % CHANNELS.length]!);
}
