import Dexie from 'dexie';
import { expect, vi } from 'vitest';
import type { AppState } from '@renderer/state/appState';
import { actions, getState, startApp, stopApp } from '@renderer/state/planStore';
import { noDates } from '@shared/model/event';
import type { Plan } from '@shared/model/plan';
import { tableNames } from '@shared/model/plan';
import { day } from '@shared/model/time';
import type { TestDisk } from './testDisk';

/** Starts the window on a disk; it tries again after 50 ms, and gives an answer 800 unless told. */
export async function startWindow(
  disk: TestDisk,
  { answerWithinMs = 800 }: { readonly answerWithinMs?: number } = {},
): Promise<void> {
  await startApp(disk.platform, { backOff: [50], answerWithinMs });
}

/** Closes the window without a word, and starts another on the same disk. */
export async function restartWindow(disk: TestDisk): Promise<void> {
  await stopApp();
  await startWindow(disk);
}

/** Closes the window and deletes every database. */
export async function clearWindow(): Promise<void> {
  await stopApp();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
}

/** Adds an event on a day and answers with its id. */
export function addEvent(title: string, on = '2017-05-08'): string {
  const at = { day: day(on), time: null, zone: null };
  const fields = { title, dates: { ...noDates, at } };
  const result = actions.run('add-event', { kind: 'milestone', fields });
  expect(result).toEqual({ ok: true, value: { changed: true } });
  return [...plan().events.values()].find((e) => e.title === title)!.id;
}

/** The plan that is shown. */
export function plan(): Plan {
  const shown = getState().plan;
  if (!shown) throw new Error('no plan is shown');
  return shown;
}

/** Titles of its events, sorted. */
export function titles(): readonly string[] {
  return [...plan().events.values()].map((e) => e.title).sort();
}

/** Waits until the status is of a kind. */
export async function status(kind: AppState['saving']['kind']): Promise<AppState['saving']> {
  await vi.waitFor(() => expect(getState().saving.kind).toBe(kind), { timeout: 10_000 });
  return getState().saving;
}

/** Every row of a plan without the stamps of its events, for comparing. */
export function rows(of: Plan): unknown {
  return tableNames.map((table) =>
    [...of[table].values()]
      .map((row) => ({ ...row, sequence: 0, modified: 0 }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

/** What the notices on screen say, a line each. */
export function noticeTexts(): string {
  return getState()
    .notices.map((n) => n.text)
    .join('\n');
}
