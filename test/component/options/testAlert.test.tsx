// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { AlertTest } from '@/utils/messages/protocol';
import { openOptions } from './openOptions';

afterEach(cleanup);

const press = (): Promise<void> => act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Enviar alerta de teste' })));

describe('the test alert', () => {
  it.each<[AlertTest, RegExp]>([
    [{ outcome: 'shown' }, /^O navegador mostrou o alerta\. Se você não o viu, é o sistema que o esconde/],
    [{ outcome: 'blocked' }, /^O navegador bloqueia os alertas do Prazo\. Permita-os nas configurações de notificações/],
    [{ outcome: 'failed', detail: 'no icon' }, /^O navegador não mostrou o alerta\. .* \(no icon\)$/],
  ])('says what became of it and what to do: %j', async (alertTest, words) => {
    openOptions({ section: '#alerts', alertTest });

    await press();

    expect(screen.getByText(words).getAttribute('role')).toBe('status');
  });

  it('says when it was not even sent', async () => {
    const { actions } = openOptions({ section: '#alerts' });
    actions.testAlert.mockRejectedValue(new Error('alert/test: no answer'));

    await press();

    expect(screen.getByText('O alerta não saiu: alert/test: no answer')).toBeTruthy();
  });
});
