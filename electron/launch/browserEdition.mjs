import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './build.mjs';
import { browserWindow } from './browserWindow.mjs';
import { findBrowser } from './findBrowser.mjs';

/** The port of the browser edition. It never changes: the browser keeps what it stores by address and port. */
export const browserEditionPort = 27128;

/** Runs the browser edition until its window is closed; answers the exit status of the launcher.
 * @param {(line: string) => void} say
 * @returns {Promise<number>} */
export async function browserEdition(say) {
  const browser = findBrowser();
  if (!browser) {
    say('No Chromium, Chrome or Edge was found. Install one, or set CHROME_PATH to it.');
    return 1;
  }
  const built = pathToFileURL(join(root, 'dist', 'electron', 'server.mjs')).href;
  /** @type {typeof import('./server/main.ts')} */
  const { dataFolder, startServer } = await import(built);
  const data = dataFolder();
  const port = Number(process.env['PREPCOM_PORT'] ?? browserEditionPort);
  try {
    const server = await startServer({ port, data, renderer: join(root, 'dist', 'renderer') });
    say(`Prepcom is open at ${server.origin}; it ends with its window. Data: ${data}`);
    const more = (process.env['PREPCOM_BROWSER_ARGS'] ?? '').split(' ').filter((a) => a !== '');
    await browserWindow({ browser, url: server.startUrl(), data, more });
    await server.close();
    return 0;
  } catch (error) {
    const { code, message, name } = /** @type {NodeJS.ErrnoException} */ (error);
    if (name === 'FolderTaken') {
      say(message);
      return 0;
    }
    say(code === 'EADDRINUSE' ? portTaken(port) : `Prepcom could not start: ${message}`);
    return 1;
  }
}

/** Another port would be another, empty store: so none is tried.
 * @param {number} port */
function portTaken(port) {
  return `Port ${port} of 127.0.0.1 is held by another program, and Prepcom keeps its data under that port. End the other program and start again.`;
}
