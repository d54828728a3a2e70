import { readSettings, writeSetting } from '@renderer/data/appDatabase';
import { platformJournal } from '@renderer/data/platformJournal';
import type { Journal } from '@renderer/data/journal';
import type { Platform } from '@shared/ipc/contract';
import { newId } from './newId';

/** What the window stands on: its main process, and the journals that it keeps. */
export interface Environment {
  readonly platform: Platform;
  readonly journal: Journal;
  /** Random id of this installation. */
  readonly device: string;
  /** Waits of the save queue, in milliseconds; left out: the usual ones. */
  readonly backOff?: readonly number[];
  readonly answerWithinMs?: number;
}

let environment: Environment | null = null;

/** The environment; throws before startApp set it. */
export function env(): Environment {
  if (!environment) throw new Error('env: startApp was not called');
  return environment;
}

/** Takes the platform; the random id of this installation is made once and kept. */
export async function setEnvironment(
  platform: Platform,
  waits: Pick<Environment, 'backOff' | 'answerWithinMs'> = {},
): Promise<void> {
  const settings = await readSettings();
  let device = settings.get('device');
  if (typeof device !== 'string') {
    device = newId();
    await writeSetting('device', device);
  }
  const journal = platformJournal(platform, device as string);
  environment = { platform, journal, device: device as string, ...waits };
}
