// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { BadgeFace } from '@/components/badge/badgeFace';
import { SlaBadge } from '@/components/badge/SlaBadge';

afterEach(cleanup);

const face: BadgeFace = {
  tone: 'soon',
  weight: 'tinted',
  fresh: undefined,
  icon: 'soon',
  first: '1ª',
  text: '45 min',
  name: 'Primeira resposta em risco.',
  size: 'compact',
};

it('shows a face and follows it', async () => {
  const shown = signal(face);
  render(<SlaBadge face={shown} />);
  expect(screen.getByRole('img', { name: 'Primeira resposta em risco.' }).textContent).toBe('1ª45 min');

  await act(() => {
    shown.value = { ...face, tone: 'overdue', icon: 'overdue', first: undefined, fresh: 'stale', text: '−1 s', name: 'Vencida.' };
  });

  const badge = screen.getByRole('img', { name: 'Vencida.' });
  expect(badge.textContent).toBe('−1 s');
  expect(badge.dataset).toMatchObject({ tone: 'overdue', fresh: 'stale', weight: 'tinted', size: 'compact' });
});
