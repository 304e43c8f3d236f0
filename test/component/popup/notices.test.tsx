// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { SiteHealth } from '@/utils/messages/protocol';
import { queueList, siteHealth, SITE } from '../../support/queue';
import { NOW, openPopup } from './openPopup';

afterEach(cleanup);

const MINUTE = 60_000;
const ticket = { id: '5', created: '2026-11-17T09:00-03:00', severity: 'high', assigned: true } as const;
const foot = (): string => (screen.getByRole('contentinfo').textContent ?? '').replaceAll('\u00a0', ' ');

describe('what stands in the way', () => {
  const READ = 'Os números abaixo foram lidos às 14:52.';
  const troubled = (health: Partial<SiteHealth>) =>
    queueList([{ ...ticket, view: { isStale: true, readAt: NOW - 48 * MINUTE } }], NOW, {
      sites: [
        siteHealth({ readAt: NOW - 48 * MINUTE, since: NOW - 40 * MINUTE, retryAt: NOW + 2 * MINUTE, ...health }),
        siteHealth({ site: 'https://b.example', name: 'RT', readAt: NOW - MINUTE }),
      ],
    });
  const redesign = { since: NOW - 30 * MINUTE, report: 'Prazo 1: no ticket found' };

  it.each<[words: string, step: string, taken: keyof ReturnType<typeof openPopup>['actions'], health: Partial<SiteHealth>]>([
    [`Sua sessão no Suporte Aivo terminou. Começou às 15:00. ${READ}`, 'Entrar', 'openSite', { failure: 'signedOut' }],
    [
      `Outra conta está aberta no Suporte Aivo. Começou às 15:00. ${READ} Entrar`,
      'Usar esta conta',
      'switchUser',
      { failure: 'otherUser' },
    ],
    [
      `O Prazo não tem mais a permissão de ler o Suporte Aivo. Começou às 15:00. ${READ}`,
      'Permitir de novo',
      'allow',
      { failure: 'notAllowed', isPermissionGone: true },
    ],
    [
      `O Suporte Aivo não deixa a sua conta ler os tickets. Começou às 15:00. ${READ}`,
      'Tentar agora',
      'refresh',
      { failure: 'notAllowed' },
    ],
    [
      `Falta uma chave de API que o Suporte Aivo aceite. Começou às 15:00. ${READ}`,
      'Abrir as opções',
      'openOptions',
      { failure: 'notAllowed', lacks: 'token' },
    ],
    [
      `Falta escolher o fuso horário das datas do Suporte Aivo. Começou às 15:00. ${READ}`,
      'Abrir as opções',
      'openOptions',
      { failure: 'unreadable', lacks: 'timeZone' },
    ],
    [`O endereço do Suporte Aivo não existe mais. Começou às 15:00. ${READ}`, 'Tentar agora', 'refresh', { failure: 'notFound' }],
    [`O Suporte Aivo não responde. Começou às 15:00. ${READ}`, 'Tentar agora', 'refresh', { failure: 'unreachable' }],
    [
      `O Suporte Aivo respondeu algo que o Prazo não entende. Começou às 15:00. ${READ}`,
      'Tentar agora',
      'refresh',
      { failure: 'unreadable' },
    ],
    [
      'O Prazo não encontra mais os tickets nas páginas do Suporte Aivo. Começou às 15:10. A fila abaixo continua certa.',
      'Copiar relatório',
      'copy',
      { redesign },
    ],
    [
      'O Prazo não encontra mais os tickets nas páginas do Suporte Aivo. Começou às 15:10. Abra uma delas e ensine de novo.',
      'Abrir o site',
      'openSite',
      { redesign, isTaught: true },
    ],
  ])('%s %s', async (words, step, taken, health) => {
    const { actions } = openPopup(troubled(health));
    const stepTaken = await screen.findByText(step);
    const said = stepTaken.closest('p')!.textContent?.replaceAll(/\s+/g, ' ');

    fireEvent.click(stepTaken);

    expect(said).toBe(`${words} ${step}`);
    const called = Object.entries(actions).filter(([name, action]) => name !== 'bringWords' && action.mock.calls.length > 0);
    expect(called.map(([name, action]) => [name, action.mock.calls])).toEqual([
      [taken, [taken === 'copy' ? [redesign.report] : taken === 'refresh' || taken === 'openOptions' ? expect.anything() : [SITE]]],
    ]);
    expect(foot()).toContain(health.failure === undefined ? '2 sites' : '1 de 2 sites responde');
  });

  it('offers no step while a site has asked to wait: it is left alone whoever asks', async () => {
    openPopup(troubled({ failure: 'busy' }));

    const name = await screen.findByText('Suporte Aivo', { selector: '.notice b' });
    expect(name.closest('p')!.textContent?.replaceAll(/\s+/g, ' ').trim()).toBe(
      `O Suporte Aivo está ocupado e pediu para esperar. Começou às 15:00. ${READ} Nova tentativa às 15:42.`,
    );
  });

  it('tells what was kept aside', async () => {
    openPopup(queueList([ticket], NOW, { problems: ['As opções guardadas não puderam ser lidas (x); valem os padrões.'] }));

    expect(await screen.findByText('As opções guardadas não puderam ser lidas (x); valem os padrões.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Abrir as opções' })).toBeNull();
  });

  it('leads to where damaged settings are mended', async () => {
    const problems = ['Os limites dos alertas não puderam ser lidos (x); valem os padrões.'];
    const { actions } = openPopup(queueList([ticket], NOW, { problems, areSettingsDamaged: true }));

    fireEvent.click(await screen.findByRole('button', { name: 'Abrir as opções' }));

    expect(actions.openOptions).toHaveBeenCalledTimes(1);
  });

  it.each([
    [7 * MINUTE, 'O relógio deste computador está 7 min atrasado. O Prazo conta pelo do site.'],
    [-63.4 * MINUTE, 'O relógio deste computador está 1 h 03 adiantado. O Prazo conta pelo do site.'],
  ])('tells that the computer is off by %i ms', async (clockOffsetMs, words) => {
    openPopup(queueList([ticket], NOW, { clockOffsetMs }));

    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('tells when the worker itself does not answer, and asks again', async () => {
    const { actions } = openPopup(undefined, { trouble: 'queue/read: no answer' });

    fireEvent.click(await screen.findByRole('button', { name: 'Tentar agora' }));

    expect(screen.getByText(/O Prazo não conseguiu ler a fila\. queue\/read: no answer/)).toBeTruthy();
    expect(actions.refresh).toHaveBeenCalledTimes(1);
  });
});
