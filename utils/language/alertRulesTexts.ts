import type { AlertKindId } from '../sla/alerts/alertRules';
import type { Metric } from '../sla/policy/policy';
import type { Language } from './language';

/** What may be wrong with a field of the rules. */
export type AlertFieldFault = 'share' | 'length' | 'time' | 'bothTimes' | 'sameTime' | 'order';

/** Every word of the options' section about alerts. */
export interface AlertRulesTexts {
  readonly kinds: string;
  readonly kind: Readonly<Record<AlertKindId, string>>;
  readonly thresholds: string;
  readonly thresholdsHow: string;
  readonly level: string;
  readonly levels: Readonly<Record<'atRisk' | 'critical', string>>;
  readonly parts: Readonly<Record<'share' | 'atMost' | 'atLeast', string>>;
  readonly special: string;
  readonly specialHow: string;
  readonly severity: string;
  readonly metrics: Readonly<Record<Metric, string>>;
  readonly times: string;
  readonly repeatAfter: string;
  readonly repeatHow: string;
  readonly longPause: string;
  readonly longPauseHow: string;
  readonly endOfDayLead: string;
  readonly endOfDayHorizon: string;
  readonly quiet: string;
  readonly quietHow: string;
  readonly quietFrom: string;
  readonly quietTo: string;
  readonly quietDays: string;
  readonly whose: string;
  readonly own: string;
  readonly unassigned: (site: string) => string;
  readonly queues: (site: string) => string;
  readonly queuesHow: string;
  readonly watched: (count: number) => string;
  readonly sound: string;
  readonly soundWanted: string;
  readonly restore: string;
  readonly fault: Readonly<Record<AlertFieldFault, string>>;
  readonly corrections: (count: number) => string;
}

export const alertRulesTexts: Readonly<Record<Language, AlertRulesTexts>> = {
  pt: {
    kinds: 'O que avisa',
    kind: {
      before: 'Antes do prazo, em risco e crítico',
      deadline: 'No prazo',
      after: 'Depois do prazo, de novo até você marcar Visto',
      answered: 'Quando o cliente responde durante uma pausa',
      longPause: 'Quando uma pausa dura muito',
      endOfDay: 'Antes de fechar: o que vence logo na próxima abertura',
      startOfDay: 'Ao voltar: o que venceu na sua ausência, num só aviso',
      siteFailure: 'Quando um site não pode ser lido',
    },
    thresholds: 'Antes do prazo',
    thresholdsHow:
      'Avisa quando resta esta parte da meta: nunca mais que o máximo, nem menos que o mínimo, que por sua vez não passa de metade da meta. As cores dos tickets seguem os mesmos limites.',
    level: 'Limite',
    levels: { atRisk: 'Em risco', critical: 'Crítico' },
    parts: { share: 'Resta da meta', atMost: 'No máximo', atLeast: 'No mínimo' },
    special: 'Limites por severidade',
    specialHow: 'O que fica vazio segue os limites acima.',
    severity: 'Severidade',
    metrics: { firstResponse: 'Primeira resposta', resolution: 'Resolução' },
    times: 'Depois do prazo, pausas e fim do dia',
    repeatAfter: 'Repetir depois de',
    repeatHow: 'Cada repetição espera o dobro da anterior.',
    longPause: 'Uma pausa é longa depois de',
    longPauseHow: 'Conta o tempo do próprio prazo: em geral, horas úteis.',
    endOfDayLead: 'Fim do dia: avisar antes de fechar',
    endOfDayHorizon: 'o que vence depois de abrir, até',
    quiet: 'Horas de silêncio',
    quietHow: 'Pelo relógio deste computador. O que vence nelas avisa no fim; o ícone mostra na hora. Vazio: nenhuma.',
    quietFrom: 'Das',
    quietTo: 'às',
    quietDays: 'Dias inteiros em silêncio',
    whose: 'De quem',
    own: 'Os seus tickets',
    unassigned: (site) => `Tickets de ninguém em ${site}`,
    queues: (site) => `De ninguém em ${site}: só destas filas`,
    queuesHow: 'Sem nenhuma marcada, de todas.',
    watched: (count) =>
      count === 0
        ? 'Os que você acompanha: liga-se no popup, no menu de cada ticket, ou na página dele. Nenhum por enquanto.'
        : `Os que você acompanha: ${count}. Liga-se e desliga-se no popup, no menu de cada ticket, ou na página dele.`,
    sound: 'Som',
    soundWanted: 'Com o som que o seu sistema dá às notificações',
    restore: 'Restaurar padrão',
    fault: {
      share: 'Uma porcentagem de 1 a 100.',
      length: 'Um tempo de 1 minuto ou mais, como 30 min, 4 h ou 1 h 30.',
      time: 'Uma hora do dia, como 22:00.',
      bothTimes: 'Faltou esta hora. Para não ter horas de silêncio, esvazie as duas.',
      sameTime: 'As duas horas são iguais.',
      order: 'Crítico vem depois de Em risco: não pode ser maior.',
    },
    corrections: (count) => (count === 1 ? 'Corrija o campo marcado.' : `Corrija os ${count} campos marcados.`),
  },
  es: {
    kinds: 'Qué avisa',
    kind: {
      before: 'Antes del plazo, en riesgo y crítico',
      deadline: 'En el plazo',
      after: 'Después del plazo, de nuevo hasta que marques Visto',
      answered: 'Cuando el cliente responde durante una pausa',
      longPause: 'Cuando una pausa dura mucho',
      endOfDay: 'Antes de cerrar: lo que vence apenas se abre',
      startOfDay: 'Al volver: lo que venció en tu ausencia, en un solo aviso',
      siteFailure: 'Cuando un sitio no se puede leer',
    },
    thresholds: 'Antes del plazo',
    thresholdsHow:
      'Avisa cuando queda esta parte de la meta: nunca más que el máximo ni menos que el mínimo, que a su vez no pasa de la mitad de la meta. Los colores de los tickets siguen los mismos límites.',
    level: 'Límite',
    levels: { atRisk: 'En riesgo', critical: 'Crítico' },
    parts: { share: 'Queda de la meta', atMost: 'Como máximo', atLeast: 'Como mínimo' },
    special: 'Límites por severidad',
    specialHow: 'Lo que queda vacío sigue los límites de arriba.',
    severity: 'Severidad',
    metrics: { firstResponse: 'Primera respuesta', resolution: 'Resolución' },
    times: 'Después del plazo, pausas y fin del día',
    repeatAfter: 'Repetir después de',
    repeatHow: 'Cada repetición espera el doble que la anterior.',
    longPause: 'Una pausa es larga después de',
    longPauseHow: 'Cuenta el tiempo del propio plazo: en general, horas hábiles.',
    endOfDayLead: 'Fin del día: avisar antes de cerrar',
    endOfDayHorizon: 'lo que vence después de abrir, hasta',
    quiet: 'Horas de silencio',
    quietHow: 'Según el reloj de esta computadora. Lo que vence en ellas avisa al final; el icono lo muestra enseguida. Vacío: ninguna.',
    quietFrom: 'De las',
    quietTo: 'a las',
    quietDays: 'Días enteros en silencio',
    whose: 'De quién',
    own: 'Tus tickets',
    unassigned: (site) => `Tickets de nadie en ${site}`,
    queues: (site) => `De nadie en ${site}: solo de estas colas`,
    queuesHow: 'Sin ninguna marcada, de todas.',
    watched: (count) =>
      count === 0
        ? 'Los que sigues: se activa en el popup, en el menú de cada ticket, o en su página. Ninguno por ahora.'
        : `Los que sigues: ${count}. Se activa y desactiva en el popup, en el menú de cada ticket, o en su página.`,
    sound: 'Sonido',
    soundWanted: 'Con el sonido que tu sistema da a las notificaciones',
    restore: 'Restaurar predeterminados',
    fault: {
      share: 'Un porcentaje de 1 a 100.',
      length: 'Un tiempo de 1 minuto o más, como 30 min, 4 h o 1 h 30.',
      time: 'Una hora del día, como 22:00.',
      bothTimes: 'Falta esta hora. Para no tener horas de silencio, vacía las dos.',
      sameTime: 'Las dos horas son iguales.',
      order: 'Crítico viene después de En riesgo: no puede ser mayor.',
    },
    corrections: (count) => (count === 1 ? 'Corrige el campo marcado.' : `Corrige los ${count} campos marcados.`),
  },
  en: {
    kinds: 'What warns',
    kind: {
      before: 'Before a deadline: at risk and critical',
      deadline: 'At a deadline',
      after: 'After a deadline, again until you mark it as seen',
      answered: 'When the customer answers during a pause',
      longPause: 'When a pause lasts long',
      endOfDay: 'Before closing: what falls due soon after the next opening',
      startOfDay: 'When you come back: what fell due meanwhile, as one alert',
      siteFailure: 'When a site cannot be read',
    },
    thresholds: 'Before a deadline',
    thresholdsHow:
      'Warns when this share of the target is left: never more than the maximum, nor less than the minimum, which in turn is never over half of the target. The colours on tickets follow the same thresholds.',
    level: 'Threshold',
    levels: { atRisk: 'At risk', critical: 'Critical' },
    parts: { share: 'Left of the target', atMost: 'At most', atLeast: 'At least' },
    special: 'Thresholds by severity',
    specialHow: 'What is left empty follows the thresholds above.',
    severity: 'Severity',
    metrics: { firstResponse: 'First response', resolution: 'Resolution' },
    times: 'After a deadline, pauses and end of day',
    repeatAfter: 'Repeat after',
    repeatHow: 'Each repetition waits twice as long as the one before.',
    longPause: 'A pause is long after',
    longPauseHow: 'Counted in the time of the deadline itself: business hours, as a rule.',
    endOfDayLead: 'End of day: warn before closing by',
    endOfDayHorizon: 'of what falls due after opening, within',
    quiet: 'Quiet hours',
    quietHow: 'By this computer’s clock. What falls due in them warns at their end; the icon shows it at once. Empty: none.',
    quietFrom: 'From',
    quietTo: 'to',
    quietDays: 'Days that are quiet throughout',
    whose: 'Whose',
    own: 'Your tickets',
    unassigned: (site) => `Nobody’s tickets at ${site}`,
    queues: (site) => `Nobody’s at ${site}: only of these queues`,
    queuesHow: 'With none ticked, of all.',
    watched: (count) =>
      count === 0
        ? 'Those you watch: switched on in each ticket’s menu in the popup or on its page. None so far.'
        : `Those you watch: ${count}. Switched on and off in each ticket’s menu in the popup or on its page.`,
    sound: 'Sound',
    soundWanted: 'With the sound that your system gives notifications',
    restore: 'Restore defaults',
    fault: {
      share: 'A percentage from 1 to 100.',
      length: 'A time of 1 minute or more, such as 30 min, 4 h or 1 h 30.',
      time: 'A time of day, such as 22:00.',
      bothTimes: 'This time is missing. For no quiet hours, empty both.',
      sameTime: 'Both times are the same.',
      order: 'Critical comes after at risk: it cannot be more.',
    },
    corrections: (count) => (count === 1 ? 'Correct the marked field.' : `Correct the ${count} marked fields.`),
  },
};
