import { act, fireEvent, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { textOf } from '../openPanel';

// How a form is filled in by hand; timers are the test's own.

export const button = (name: string): HTMLElement => screen.getByRole('button', { name });
/** Until the worker has answered, and what waits for the last key has come. */
export const settle = (): Promise<void> => act(async () => void (await vi.advanceTimersByTimeAsync(500)));
export async function press(name: string): Promise<void> {
  await act(async () => void fireEvent.click(button(name)));
  await settle();
}
export async function type(label: string, value: string): Promise<void> {
  await act(async () => void fireEvent.input(screen.getByLabelText(label), { target: { value } }));
  await settle();
}
export async function choose(label: string): Promise<void> {
  await act(async () => void fireEvent.click(screen.getByLabelText(label)));
  await settle();
}
export async function pick(form: string): Promise<void> {
  await press('Mais ações');
  await act(async () => void fireEvent.click(screen.getByRole('menuitem', { name: form })));
  await settle();
}
export const alerted = (): string => textOf(document.querySelector('.panel-hand > [role="alert"]')!);
export const effect = (): string => textOf(document.querySelector('.deed [aria-live]')!);
export const faults = (): string[] => [...document.querySelectorAll('.deed-fault')].map((each) => textOf(each).trim());
