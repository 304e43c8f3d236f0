import { act, fireEvent, screen } from '@testing-library/preact';
import { expect, vi } from 'vitest';
import { openOptions, type OpenOptions } from '../openOptions';

export const address = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Endereço do site' });
export const button = (name: string): HTMLElement => screen.getByRole('button', { name });
export const open = (): string | undefined => document.querySelector('[aria-current=step] h2')?.textContent;
export const done = (): readonly string[] =>
  [...document.querySelectorAll('li[data-state=done] .step-head')].map((head) =>
    [...head.querySelectorAll('h2, span')].map(({ textContent }) => textContent).join(': '),
  );
export const focused = (): string | null | undefined => document.activeElement?.textContent;

export const click = (element: HTMLElement): Promise<void> => act(async () => void fireEvent.click(element));

export async function add(pasted = 'https://desk.example/queue'): Promise<void> {
  await act(async () => {
    fireEvent.input(address(), { target: { value: pasted } });
    fireEvent.submit(address().form!);
  });
}

export async function confirmHours(): Promise<void> {
  await click(button('Está certo'));
  await vi.waitFor(() => expect(open()).toBe('Alertas'));
}

/** Nothing was set up yet. */
export const begin = (options: OpenOptions = {}) => openOptions({ sites: [], health: [], ...options });
