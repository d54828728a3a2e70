import { app, BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { Calls, Channel } from '@shared/ipc/contract';
import { actionMessage, channels } from '@shared/ipc/channels';
import { decodeArgs } from '@shared/ipc/decodeArgs';
import { appOrigin } from '../windowFiles';
import { openFiles } from '../files/openFiles';
import type { Store } from '../files/store';
import { setMenu } from '../menu';
import type { AskedFiles } from './askedFiles';
import { openFile, saveFile } from './fileHandlers';
import { sharedHandlers } from './handlers';
import { printPage } from './printHandler';

type Handlers = {
  readonly [C in Channel]: (
    args: Calls[C]['args'],
    event: IpcMainInvokeEvent,
  ) => Promise<Calls[C]['result']>;
};

/** The action that opens a plan file: the window is asked to run it when the system asks us to open one. */
const openFileAction = 'openFile';

/** Answers every channel, and nothing else: the sender is checked first, then the arguments. */
export function register(world: { readonly store: Store; readonly asked: AskedFiles }): void {
  const files = openFiles();
  const handlers: Handlers = {
    ...sharedHandlers({
      edition: 'electron',
      languages: () => app.getPreferredSystemLanguages(),
      store: world.store,
      now: () => Date.now(),
    }),
    'file.open': (args) => openFile(args, files, world.asked),
    'file.save': (args) => saveFile(args, files),
    'file.state': async ({ handle }) => ({ state: await files.state(handle) }),
    'file.reread': ({ handle }) => files.reread(handle),
    'print.page': (args, event) => printPage(event.sender, args),
    'menu.set': ({ menus }, event) => {
      const choose = (action: string) => event.sender.send(actionMessage, action);
      setMenu(menus, choose);
      // The window hears actions from here on; a file that waits for it is opened now.
      world.asked.onAsk(() => choose(openFileAction));
      return Promise.resolve({});
    },
  };
  for (const channel of channels) handle(channel, handlers);
}

function handle<C extends Channel>(channel: C, handlers: Handlers): void {
  ipcMain.handle(channel, (event, args: unknown) => {
    if (!isOurWindow(event)) throw new Error(`${channel}: not from the window`);
    return (handlers[channel] as Handlers[C])(decodeArgs(channel, args), event);
  });
}

/** The main frame of our own window, showing our own page. */
function isOurWindow({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return (
    BrowserWindow.fromWebContents(sender) !== null &&
    senderFrame !== null &&
    senderFrame === sender.mainFrame &&
    senderFrame.url.startsWith(`${appOrigin}/`)
  );
}
