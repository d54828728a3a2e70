import { BrowserWindow, dialog } from 'electron';
import { type Calls, maxCalendarFileBytes, maxPlanFileBytes } from '@shared/ipc/contract';
import type { OpenFiles } from '../files/openFiles';
import type { AskedFiles } from './askedFiles';

type Kind = Calls['file.save']['args']['kind'];

const endings: Readonly<Record<Kind, string>> = {
  plan: 'prepcom',
  calendar: 'ics',
  svg: 'svg',
  png: 'png',
};

/** Reads the file that the system asked for, else one that the user chooses. */
export async function openFile(
  { kind }: Calls['file.open']['args'],
  files: OpenFiles,
  asked: AskedFiles,
): Promise<Calls['file.open']['result']> {
  const limit = kind === 'plan' ? maxPlanFileBytes : maxCalendarFileBytes;
  const path = (kind === 'plan' ? asked.take() : null) ?? (await chooseFile(kind));
  return path === null ? { cancelled: true } : files.read(path, limit);
}

/** Writes where the handle says, else where the user says. A handle that we did not give is refused. */
export async function saveFile(
  { kind, suggestedName, text, handle, replace }: Calls['file.save']['args'],
  files: OpenFiles,
): Promise<Calls['file.save']['result']> {
  if (handle !== undefined) return files.writeBack(handle, text, replace ?? false);
  const path = await choosePlace(suggestedName, endings[kind]);
  if (path === null) return { cancelled: true };
  return files.write(path, kind === 'png' ? Buffer.from(text, 'base64') : text);
}

/** Asks where to write; null where the user gives up. */
export async function choosePlace(suggestedName: string, ending: string): Promise<string | null> {
  // A name from the window is a name: no folder of it is followed.
  const defaultPath = suggestedName.replace(/[/\\:*?"<>|]/g, '-');
  const { canceled, filePath } = await dialog.showSaveDialog(parent(), {
    defaultPath,
    filters: [{ name: `.${ending}`, extensions: [ending] }],
  });
  return canceled || filePath === '' ? null : filePath;
}

async function chooseFile(kind: Kind): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(parent(), {
    properties: ['openFile'],
    filters: [{ name: `.${endings[kind]}`, extensions: [endings[kind]] }],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

function parent(): BrowserWindow {
  const window = BrowserWindow.getAllWindows()[0];
  if (!window) throw new Error('dialog: there is no window');
  return window;
}
