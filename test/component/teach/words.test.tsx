// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Words } from '@/components/teach/Words';
import { wordsModel } from '@/components/teach/wordsModel';
import type { AskedWord } from '@/utils/sites/taught/shownWords';
import type { Decision } from '@/utils/sla/words/decideWord';

const decide = vi.fn<(decision: Decision) => Promise<void>>(async () => undefined);
const severities = [
  { id: 'low', level: 4 },
  { id: 'gold', level: 1, name: 'Gold' },
];
const words: readonly AskedWord[] = [
  { kind: 'status', word: 'Aberto' },
  { kind: 'priority', word: 'Alta' },
  { kind: 'priority', word: '' },
];

afterEach(() => cleanup());

it('asks what the words mean where they stand, and keeps each answer at once', async () => {
  const model = wordsModel({ undecided: async (shown) => ({ undecided: shown, severities }), decide });
  render(<Words model={model} language="en" />);
  expect(screen.queryAllByRole('combobox')).toEqual([]);
  await act(() => model.ask(words));
  expect(screen.getAllByRole('combobox').map((list) => list.getAttribute('aria-label'))).toEqual([
    'What status “Aberto” means',
    'What priority “Alta” means',
    'What holds for tickets without a priority',
  ]);
  const [asked, priority] = screen.getAllByRole('combobox');
  expect([...priority!.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
    'Choose…',
    'Gold (level 1)',
    'Low (level 4)',
  ]);

  await act(() => void fireEvent.change(asked!, { target: { value: 'open' } }));
  decide.mockRejectedValueOnce(new Error('too late'));
  await act(() => void fireEvent.change(priority!, { target: { value: 'gold' } }));

  expect(decide.mock.calls).toEqual([
    [{ kind: 'status', word: 'Aberto', meaning: 'open' }],
    [{ kind: 'priority', word: 'Alta', meaning: 'gold' }],
  ]);
  expect(await screen.findByText('Not saved: too late')).toBeTruthy();
  expect([asked, priority].map((list) => (list as HTMLSelectElement).value)).toEqual(['open', '']);
});
