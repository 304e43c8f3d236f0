import type { AdvancedTexts } from '../shapes/advanced';

export const advanced: AdvancedTexts = {
  mishaps: 'Fallas recientes',
  when: 'Cuándo',
  what: 'Qué',
  times: 'Veces',
  place: {
    reading: 'Al leer un sitio',
    page: 'En una página del sitio',
    wake: 'Al despertar',
    notification: 'En un aviso',
    request: 'Al responder',
  },
  end: { again: 'se hizo de nuevo en la alarma siguiente', told: 'quien preguntó lo supo', state: 'el sitio lo muestra' },
  none: 'Nada falló en los últimos 30 días.',
  report: 'Informe en texto',
  reportHow: 'Lo que se va a copiar: sin clientes, asuntos, nombres ni direcciones.',
  copy: 'Copiar informe',
  copied: 'Copiado.',
  notCopied: (why) => `No se copió: ${why}`,
};
