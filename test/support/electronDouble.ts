// A double of the electron module: enough of it to load the compiled main process and preload of Prepcom, and to
// see what they asked for. A pass on it is no pass in Electron.
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

type Handler = (event: unknown, args: unknown) => unknown;
type MenuTemplate = readonly {
  readonly label?: string;
  readonly submenu?: readonly { readonly label?: string; readonly click?: () => void }[];
}[];

/** What a test sees and steers of the double. */
export interface ElectronDouble {
  readonly module: object;
  readonly app: EventEmitter & { readonly switches: string[]; readonly ended: number[] };
  readonly schemes: Map<string, (request: Request) => Promise<Response>>;
  readonly windows: readonly WindowDouble[];
  readonly external: string[];
  readonly menus: MenuTemplate[];
  readonly session: SessionDouble;
  /** Answers of the next dialogs, in turn; none: the user gives up. */
  readonly dialogs: string[];
  /** What the preload gave to the page. */
  readonly exposed: Map<string, Record<string, (args: unknown) => unknown>>;
  /** Sends a call as a frame at this address would; from our own window when it is left out. */
  readonly invoke: (channel: string, args: unknown, frameUrl?: string) => Promise<unknown>;
  readonly channels: () => readonly string[];
}

class ContentsDouble extends EventEmitter {
  readonly mainFrame = { url: 'about:blank' };
  readonly printed: object[] = [];
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });

  constructor(private readonly toPage: EventEmitter) {
    super();
  }
  setWindowOpenHandler(handler: ContentsDouble['openHandler']): void {
    this.openHandler = handler;
  }
  send(channel: string, ...args: unknown[]): void {
    this.toPage.emit(channel, {}, ...args.map((arg) => structuredClone(arg)));
  }
  printToPDF(options: object): Promise<Uint8Array> {
    this.printed.push(options);
    return Promise.resolve(new TextEncoder().encode('%PDF-double'));
  }
}

/** A window that shows nothing. */
export class WindowDouble extends EventEmitter {
  readonly webContents: ContentsDouble;
  shown = false;

  constructor(
    readonly options: { readonly webPreferences: Record<string, unknown> },
    world: { readonly app: EventEmitter; readonly toPage: EventEmitter },
  ) {
    super();
    this.webContents = new ContentsDouble(world.toPage);
    world.app.emit('web-contents-created', {}, this.webContents);
  }
  loadURL(url: string): Promise<void> {
    this.webContents.mainFrame.url = url;
    this.emit('ready-to-show');
    return Promise.resolve();
  }
  show(): void {
    this.shown = true;
  }
  isMinimized(): boolean {
    return false;
  }
  focus(): void {
    this.emit('focus');
  }
}

class SessionDouble {
  permission: (contents: null, name: string, answer: (allowed: boolean) => void) => void = () => {};
  check: () => boolean = () => true;
  device: () => boolean = () => true;
  spellChecks = true;
  beforeRequest: (details: { url: string }, answer: (a: { cancel?: boolean }) => void) => void =
    () => {};
  readonly webRequest = {
    onBeforeRequest: (hear: SessionDouble['beforeRequest']) => (this.beforeRequest = hear),
  };
  setPermissionRequestHandler = (h: SessionDouble['permission']) => (this.permission = h);
  setPermissionCheckHandler = (h: SessionDouble['check']) => (this.check = h);
  setDevicePermissionHandler = (h: SessionDouble['device']) => (this.device = h);
  setSpellCheckerEnabled = (on: boolean) => (this.spellChecks = on);
}

function appDouble() {
  const app = Object.assign(new EventEmitter(), {
    switches: [] as string[],
    ended: [] as number[],
    setPath: () => undefined,
    enableSandbox: () => app.switches.push('sandbox'),
    commandLine: { appendSwitch: (name: string) => app.switches.push(name) },
    requestSingleInstanceLock: () => true,
    whenReady: () => Promise.resolve(),
    getPreferredSystemLanguages: () => ['fr-CH', 'en-GB'],
    quit: () => app.emit('will-quit'),
    exit: (status: number) => app.ended.push(status),
  });
  return app;
}

/** A new double, without windows. */
export function electronDouble(): ElectronDouble {
  const app = appDouble();
  const toPage = new EventEmitter();
  const windows: WindowDouble[] = [];
  const handlers = new Map<string, Handler>();
  const seen = {
    schemes: new Map<string, (request: Request) => Promise<Response>>(),
    external: [] as string[],
    menus: [] as MenuTemplate[],
    dialogs: [] as string[],
    exposed: new Map<string, Record<string, (args: unknown) => unknown>>(),
    session: new SessionDouble(),
  };
  // What crosses a border of processes is copied, as Electron copies it.
  const invoke = async (channel: string, args: unknown, frameUrl?: string): Promise<unknown> => {
    const sender = windows[0]?.webContents;
    const senderFrame = frameUrl === undefined ? sender?.mainFrame : { url: frameUrl };
    const handler = handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return structuredClone(await handler({ sender, senderFrame }, structuredClone(args)));
  };
  const chosen = () => seen.dialogs.shift();
  class BrowserWindow extends WindowDouble {
    constructor(options: WindowDouble['options']) {
      super(options, { app, toPage });
      windows.push(this);
    }
    static getAllWindows = () => windows;
    static fromWebContents = (contents: ContentsDouble) =>
      windows.find((window) => window.webContents === contents) ?? null;
  }
  const module = {
    app,
    BrowserWindow,
    nativeTheme: { shouldUseDarkColors: false },
    shell: { openExternal: (url: string) => Promise.resolve(void seen.external.push(url)) },
    session: { defaultSession: seen.session },
    protocol: {
      registerSchemesAsPrivileged: () => undefined,
      handle: (scheme: string, answer: (request: Request) => Promise<Response>) =>
        seen.schemes.set(scheme, answer),
    },
    Menu: {
      buildFromTemplate: (t: MenuTemplate) => t,
      setApplicationMenu: (t: MenuTemplate) => seen.menus.push(t),
    },
    dialog: {
      showSaveDialog: () => {
        const filePath = chosen();
        return Promise.resolve({ canceled: filePath === undefined, filePath: filePath ?? '' });
      },
      showOpenDialog: () => {
        const path = chosen();
        return Promise.resolve({
          canceled: path === undefined,
          filePaths: path === undefined ? [] : [path],
        });
      },
    },
    ipcMain: { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) },
    ipcRenderer: {
      invoke: (channel: string, args: unknown) => invoke(channel, args),
      on: toPage.on.bind(toPage),
      off: toPage.off.bind(toPage),
    },
    contextBridge: {
      exposeInMainWorld: (name: string, api: Record<string, (args: unknown) => unknown>) =>
        seen.exposed.set(name, api),
    },
  };
  return { module, app, windows, invoke, channels: () => [...handlers.keys()], ...seen };
}

/** Runs a compiled CommonJS file of ours with the double in place of electron. A sandboxed preload has no other
 *  module; main has Node's. */
export function runCompiled(path: string, double: ElectronDouble, node: boolean): void {
  const real = createRequire(path);
  const load = (name: string): unknown => {
    if (name === 'electron') return double.module;
    if (!node) throw new Error(`a sandboxed preload cannot require ${name}`);
    return real(name) as unknown;
  };
  const run = new Function('require', 'module', 'exports', '__dirname', readFileSync(path, 'utf8'));
  const module = { exports: {} };
  run(load, module, module.exports, dirname(path));
}
