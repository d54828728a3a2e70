import { homedir } from 'node:os';
import { join } from 'node:path';

/** Folder in which Prepcom keeps journals, the bin and its browser profile. PREPCOM_DATA names another one. */
export function dataFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  if (env['PREPCOM_DATA']) return env['PREPCOM_DATA'];
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData/Roaming'), 'Prepcom');
  if (platform === 'darwin') return join(home, 'Library/Application Support/Prepcom');
  return join(env['XDG_DATA_HOME'] ?? join(home, '.local/share'), 'prepcom');
}
