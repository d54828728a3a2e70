import { platform } from '@renderer/platform/platform';
import type { Calls, MenuSection } from '@shared/ipc/contract';

/** True in Electron; the browser edition has no menu of its own, and its bars say the same. */
export function hasNativeMenu(): boolean {
  return window.prepcom !== undefined;
}

/** Sets the native menu. Without a main process there is none to set. */
export function setNativeMenu(menus: readonly MenuSection[]): void {
  platform().then(
    (p) => p['menu.set']({ menus }),
    () => undefined,
  );
}

/** Hears what is chosen in the native menu; returns how to stop. */
export function hearNativeMenu(hear: (action: string) => void): () => void {
  let stop = () => {};
  let ended = false;
  platform().then(
    (p) => {
      if (!ended) stop = p.onAction(hear);
    },
    () => undefined,
  );
  return () => {
    ended = true;
    stop();
  };
}

/** What the window stands on; null where no main process answers. */
export async function appInfo(): Promise<Calls['app.info']['result'] | null> {
  try {
    return await (await platform())['app.info']({});
  } catch {
    return null;
  }
}
