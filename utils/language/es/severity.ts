export const severity: Readonly<Record<string, string>> = { blocker: 'Blocker', high: 'Alta', medium: 'Media', low: 'Baja' };
