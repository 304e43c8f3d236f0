export const severity: Readonly<Record<string, string>> = { blocker: 'Blocker', high: 'High', medium: 'Medium', low: 'Low' };
