import { expect, it } from 'vitest';
import { alertId, partsOf, snoozedUntil, ticketOfAlert } from '@/utils/sla/alerts/alert';
import { ticketKey } from '@/utils/tickets/ticket';

it('names ticket, subject, threshold and deadline', () => {
  const id = alertId(ticketKey('https://desk.example/rt', '7'), 'resolution', 'atRisk', 1000);
  expect(id).toBe('https://desk.example/rt#7|resolution|atRisk|1000');
  expect(ticketOfAlert(id)).toBe('https://desk.example/rt#7');
});

it('finds a ticket whose id has the mark that parts an alert', () => {
  const key = ticketKey('https://desk.example', 'a|b');
  expect(ticketOfAlert(alertId(key, 'firstResponse', 'deadline', -5))).toBe(key);
});

it('takes an id apart, and one of fewer parts as well as it can', () => {
  expect(partsOf('https://desk.example/rt#7|resolution|atRisk|1000')).toEqual({
    about: 'https://desk.example/rt#7',
    subject: 'resolution',
    mark: 'atRisk',
    dueAt: 1000,
  });
  expect(partsOf('https://desk.example#a|b|resolution|atRisk|1000')).toMatchObject({
    about: 'https://desk.example#a|b',
    subject: 'resolution',
    mark: 'atRisk',
  });
  expect(partsOf('')).toEqual({ about: '', subject: '', mark: '', dueAt: 0 });
});

it('tells a snoozed alert from others', () => {
  expect(snoozedUntil('snoozed1500')).toBe(1500);
  expect(snoozedUntil('atRisk')).toBeUndefined();
});
