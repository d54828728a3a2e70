import Dexie from 'dexie';
import { createRoot, type Root } from 'react-dom/client';
import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { App } from '@renderer/App';
import { getState, startApp, stopApp } from '@renderer/state/planStore';
import { type TestDisk, testDisk } from '../db/support/testDisk';
import '@renderer/ui/tokens.css';
import '@renderer/ui/base.css';

let root: Root | null = null;
let host: HTMLElement | null = null;
let disk: TestDisk | null = null;

/** The whole window on a disk of its own, at its start; what is not saved is tried again after so many milliseconds. */
export async function openWindow(backOff = 50, answerWithinMs = 500): Promise<TestDisk> {
  disk = await testDisk();
  await startApp(disk.platform, { backOff: [backOff], answerWithinMs });
  host = document.createElement('div');
  host.style.cssText = 'position: fixed; inset: 0;';
  document.body.append(host);
  root = createRoot(host);
  root.render(<App />);
  await vi.waitFor(() => {
    if (getState().starting) throw new Error('still starting');
  }, 10_000);
  return disk;
}

/** Closes the window and forgets everything. */
export async function closeWindow(): Promise<void> {
  root?.unmount();
  host?.remove();
  await stopApp();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
  await disk?.remove();
}

/** A button, by its name or a part of it. */
export const button = (name: string | RegExp) => page.getByRole('button', { name });

/** Opens the sample from the start screen. */
export async function openSample(): Promise<void> {
  await button(/as held/).click();
  await vi.waitFor(() => {
    if (!getState().plan) throw new Error('no plan yet');
  }, 10_000);
}
