// Start-up order, and nothing else.
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { announceScheme, serveWindow } from './appProtocol';
import { dataFolder } from './files/dataFolder';
import { FolderTaken, takeInstance } from './files/instance';
import { openDataFolder } from './files/openDataFolder';
import { askedFiles } from './ipc/askedFiles';
import { register } from './ipc/register';
import { hardenApp } from './hardening';
import { openWindow } from './window';

const data = dataFolder();
app.setPath('userData', join(data, 'electron'));
announceScheme();
hardenApp();

const asked = askedFiles(process.argv.slice(1));
app.on('open-file', (event, path) => {
  event.preventDefault();
  asked.ask(path);
});

if (!app.requestSingleInstanceLock()) app.quit();
else {
  start().catch((error: Error) => {
    if (error instanceof FolderTaken) {
      process.stderr.write(`${error.message}\n`);
      app.exit(0);
      return;
    }
    dialog.showErrorBox('Prepcom', error.message);
    app.exit(1);
  });
}

async function start(): Promise<void> {
  const release = await takeInstance(data, 'electron');
  app.on('will-quit', () => void release());
  await app.whenReady();
  serveWindow(join(__dirname, '..', 'renderer'));
  const store = await openDataFolder(data, join(__dirname, 'jobWorker.cjs'));
  app.on('will-quit', () => void store.close());
  register({ store, asked });
  const window = openWindow(join(__dirname, 'preload.cjs'));
  app.on('second-instance', (_event, argv) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    askedFiles(argv.slice(1)).waiting().forEach(asked.ask);
  });
  app.on('window-all-closed', () => app.quit());
}
