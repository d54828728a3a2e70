import type { Platform } from '@shared/ipc/contract';
import { browserBridge } from './browserBridge';

declare global {
  interface Window {
    /** What Electron's preload offers; nothing in the browser edition. */
    readonly prepcom?: Platform;
  }
}

let chosen: Promise<Platform> | undefined;

/** The main process of this window: Electron's through the preload, else our own server's. Rejects, and is
 *  asked anew by the next call, where neither answers. */
export function platform(): Promise<Platform> {
  chosen ??= window.prepcom ? Promise.resolve(window.prepcom) : browserBridge();
  chosen.catch(() => {
    chosen = undefined;
  });
  return chosen;
}
