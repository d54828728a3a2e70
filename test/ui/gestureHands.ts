import { page, userEvent } from 'vitest/browser';
import { dayAt } from '@shared/gantt/timeScale';
import * as the from './timelineFixture';

// What both ways of a gesture take hold of: the whole window with the sample, rounds 4 to 6 in view.

/** By pointer, by keys, and what comes of either. */
export interface Pair {
  readonly pointer: () => Promise<unknown>;
  readonly keys: () => Promise<unknown>;
  /** What is the same after both, and not as before. */
  readonly fact: () => unknown;
  readonly before?: () => Promise<unknown>;
}

export const keys = (text: string) => userEvent.keyboard(text);
export const outline = () => page.getByRole('treegrid', { name: 'Outline of the plan' });
export const strip = () => page.getByRole('slider', { name: 'Days in view' });
export const canvas = () => document.querySelector<HTMLCanvasElement>('.chart-area canvas')!;
export const firstDay = () => dayAt(the.chartNow().scale(), 0);
export const wide = () => the.chartNow().scale().pxPerWeek;
export const held = { button: 'left', buttons: 1, clickCount: 1 };

export async function reach(title: string): Promise<void> {
  the.rowElement(title).focus();
  await the.frames();
}

export async function click(
  at: { readonly x: number; readonly y: number },
  modifiers = 0,
): Promise<void> {
  await the.mouse('mouseMoved', at);
  await the.mouse('mousePressed', at, { ...held, modifiers });
  await the.mouse('mouseReleased', at, { ...held, buttons: 0, modifiers });
  await the.frames();
}

export const shift = ({ x, y }: { readonly x: number; readonly y: number }, by: number) => ({
  x: x + by,
  y,
});
export const fourth = (date: string) => the.pointOn('Fourth round', date);
export const marked = () =>
  [...document.querySelectorAll('[role=row][aria-selected=true] .outline-text')].map(
    (one) => one.textContent,
  );
/** The axis, as a number that stands for its pixels. */
export function axis(): number {
  const { width } = canvas();
  const { data } = canvas().getContext('2d')!.getImageData(0, 0, width, 40);
  return data.reduce((sum, value, i) => (sum * 31 + value + i) % 1_000_000_007, 7);
}
