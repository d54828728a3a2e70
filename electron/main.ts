// Start-up order, and nothing else.
import { join } from 'node:path';
import { app } from 'electron';
import { announceScheme, serveWindow } from './appProtocol';
import { emptyBin } from './files/bin';
import { dataFolder } from './files/dataFolder';
import { takeInstance } from './files/instance';
import { openStore } from './files/store';
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
  const instance = takeInstance(data, 'electron');
  if ('taken' in instance) {
    process.stderr.write(`Prepcom is open already (process ${instance.taken.pid}).\n`);
    app.exit(0);
  } else {
    app.on('will-quit', instance.release);
    void start();
  }
}

async function start(): Promise<void> {
  await app.whenReady();
  await emptyBin(data, Date.now());
  serveWindow(join(__dirname, '..', 'renderer'));
  const store = openStore(data, { now: () => Date.now() });
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
