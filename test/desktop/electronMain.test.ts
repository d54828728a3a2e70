import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { isWebAddress } from '@electron/webAddress';
import { answerFromFiles } from '@electron/windowFiles';
import { channels } from '@shared/ipc/channels';
import type { Platform } from '@shared/ipc/contract';
import { electronEdition } from '../support/editions';
import type { ElectronDouble } from '../support/electronDouble';
import { temporaryFolder } from '../support/temporaryFolder';

// All of this runs on a double of Electron's module: it shows what we asked Electron for, not that it does it.
let data: string;
let double: ElectronDouble;
let platform: Platform;
beforeEach(async () => {
  data = await temporaryFolder();
  ({ double, platform } = await electronEdition(data));
});

const contents = () => double.windows[0]?.webContents;

describe('the window', () => {
  it('is sandboxed, isolated and without Node', () => {
    expect(double.windows).toHaveLength(1);
    expect(double.windows[0]?.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    });
    expect(double.app.switches).toContain('sandbox');
  });

  it('shows our own page and cannot leave it', () => {
    expect(contents()?.mainFrame.url).toBe('app://prepcom/');
    for (const name of ['will-navigate', 'will-redirect', 'will-attach-webview']) {
      let prevented = false;
      contents()?.emit(name, { preventDefault: () => (prevented = true) }, 'https://example.org');
      expect([name, prevented]).toEqual([name, true]);
    }
  });

  it('opens no window; a web page goes to the system browser, anything else nowhere', () => {
    for (const url of [
      'https://undocs.org/A/RES/71/280',
      'file:///etc/passwd',
      'javascript:1',
      'smb://x/y',
    ]) {
      expect(contents()?.openHandler({ url })).toEqual({ action: 'deny' });
    }
    expect(double.external).toEqual(['https://undocs.org/A/RES/71/280']);
  });

  it('has no permission and no device', () => {
    const answers: boolean[] = [];
    double.session.permission(null, 'geolocation', (allowed) => answers.push(allowed));
    expect([...answers, double.session.check(), double.session.device()]).toEqual([
      false,
      false,
      false,
    ]);
    expect(double.session.spellChecks).toBe(false);
  });

  it('may put a picture on the clipboard, and read nothing from it', () => {
    const answers: boolean[] = [];
    for (const name of ['clipboard-sanitized-write', 'clipboard-read']) {
      double.session.permission(null, name, (allowed) => answers.push(allowed));
    }
    expect(answers).toEqual([true, false]);
  });

  it.each([
    ['app://prepcom/main.js', false],
    ['blob:app://prepcom/1', false],
    ['https://example.org/', true],
    ['http://127.0.0.1:27128/', true],
    ['file:///etc/passwd', true],
    ['app://prepcom.example/', true],
  ])('asks for %s: cancelled %s', (url, cancel) => {
    let answer: unknown;
    double.session.beforeRequest({ url }, (given) => (answer = given));
    expect(answer).toEqual({ cancel });
  });
});

it.each([
  ['https://un.org/', true],
  ['http://un.org/', true],
  ['https://user@un.org/', false],
  ['mailto:a@un.org', false],
  ['not an address', false],
])('%s is an address for the system browser: %s', (text, expected) => {
  expect(isWebAddress(text)).toBe(expected);
});

describe('our own protocol', () => {
  it('answers with files of the window, with the headers of a closed page', async () => {
    await writeFile(join(data, 'main.js'), 'ours');
    const answer = await answerFromFiles(data, new Request('app://prepcom/main.js'));
    expect(await answer.text()).toBe('ours');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('has no other host, method or folder', async () => {
    await mkdir(join(data, 'window'));
    await writeFile(join(data, 'secret.js'), 'secret');
    const status = async (url: string, method = 'GET') =>
      (await answerFromFiles(join(data, 'window'), new Request(url, { method }))).status;
    expect(await status('app://other/main.js')).toBe(403);
    expect(await status('app://prepcom/main.js', 'POST')).toBe(403);
    expect(await status('app://prepcom/..%2fsecret.js')).toBe(404);
    expect([...double.schemes.keys()]).toEqual(['app']);
  });
});

describe('a call', () => {
  it('is answered on the channels of the contract and on no other', () => {
    expect([...double.channels()].sort()).toEqual([...channels].sort());
  });

  it.each(['https://example.org/', 'app://prepcom.example/', 'about:blank', 'app://prepcom/'])(
    'from another frame (%s) is refused',
    async (url) => {
      await expect(double.invoke('journal.list', {}, url)).rejects.toThrow('not from the window');
    },
  );
});

describe('a plan file', () => {
  it('is opened where the user says and written back by its handle, without asking', async () => {
    const path = join(data, 'one.prepcom');
    await writeFile(path, 'before');
    double.dialogs.push(path);
    const answer = await platform['file.open']({ kind: 'plan' });
    expect(answer).toMatchObject({ opened: { name: 'one.prepcom', text: 'before' } });
    const handle = 'opened' in answer ? answer.opened.handle : '';
    const args = { kind: 'plan', suggestedName: 'one.prepcom', text: 'after', handle } as const;
    expect(await platform['file.save'](args)).toEqual({ saved: { handle, name: 'one.prepcom' } });
    expect(await readFile(path, 'utf8')).toBe('after');
  });

  it('of a picture holds the bytes that the window sent in base64', async () => {
    const path = join(data, 'picture.png');
    double.dialogs.push(path);
    const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff]);
    const args = { kind: 'png', suggestedName: 'x.png', text: bytes.toString('base64') } as const;
    expect(await platform['file.save'](args)).toMatchObject({ saved: { name: 'picture.png' } });
    expect(await readFile(path)).toEqual(bytes);
  });

  it('is not written by a handle that was never given', async () => {
    const args = { kind: 'plan', suggestedName: 'x', text: 'x', handle: 'guess' } as const;
    expect(await platform['file.save'](args)).toMatchObject({ failed: 'not-writable' });
  });

  it('is neither read nor written when the user gives up', async () => {
    expect(await platform['file.open']({ kind: 'calendar' })).toEqual({ cancelled: true });
    const args = { kind: 'svg', suggestedName: 'x.svg', text: 'x' } as const;
    expect(await platform['file.save'](args)).toEqual({ cancelled: true });
  });

  it('that the system asks for is opened by the window once, without asking', async () => {
    const path = join(data, 'two.prepcom');
    await writeFile(path, 'asked');
    const heard: string[] = [];
    platform.onAction((action) => heard.push(action));
    await platform['menu.set']({ menus: [] });
    double.app.emit('open-file', { preventDefault: () => undefined }, path);
    await platform['menu.set']({ menus: [] });
    expect(heard).toEqual(['openFile']);
    expect(await platform['file.open']({ kind: 'plan' })).toMatchObject({
      opened: { name: 'two.prepcom', text: 'asked' },
    });
    expect(await platform['file.open']({ kind: 'plan' })).toEqual({ cancelled: true });
  });
});

describe('the menu', () => {
  const menus = [
    { label: 'Edit', items: [{ kind: 'action', action: 'undo', label: 'Undo', enabled: true }] },
  ] as const;

  it('tells the window what was chosen, until it hears no more', async () => {
    const heard: string[] = [];
    const stop = platform.onAction((action) => heard.push(action));
    await platform['menu.set']({ menus });
    const edit = double.menus.at(-1)?.find((section) => section.label === 'Edit');
    edit?.submenu?.[0]?.click?.();
    stop();
    edit?.submenu?.[0]?.click?.();
    expect(heard).toEqual(['undo']);
  });

  it('ticks ways and switches, greys what cannot be done, and shows keys without taking them', async () => {
    const sort = { kind: 'action', action: 'sortName', label: 'Sort', enabled: true } as const;
    const items = [
      { ...sort, mark: 'radio', checked: true },
      { kind: 'separator' },
      { ...sort, mark: 'checkbox', checked: false, enabled: false, accelerator: 'CmdOrCtrl+L' },
      sort,
    ] as const;
    await platform['menu.set']({ menus: [{ label: 'View', items }] });
    const [radio, line, box, plain] = double.menus
      .at(-1)!
      .find((m) => m.label === 'View')!.submenu!;
    expect(radio).toMatchObject({ type: 'radio', checked: true, enabled: true });
    expect(line).toEqual({ type: 'separator' });
    expect(box).toMatchObject({ type: 'checkbox', checked: false, enabled: false });
    expect(box).toMatchObject({ accelerator: 'CmdOrCtrl+L', registerAccelerator: false });
    expect(plain).not.toHaveProperty('type');
  });
});

describe('a print', () => {
  const args = { suggestedName: 'phase.pdf', page: { size: 'Letter', landscape: true } } as const;

  it('is a PDF of the asked page, where the user says', async () => {
    const path = join(data, 'phase.pdf');
    double.dialogs.push(path);
    expect(await platform['print.page'](args)).toEqual({ done: true, name: 'phase.pdf' });
    expect(await readFile(path, 'utf8')).toBe('%PDF-double');
    expect(contents()?.printed).toMatchObject([{ pageSize: 'Letter', landscape: true }]);
  });

  it('that cannot be written says why', async () => {
    double.dialogs.push(join(data, 'missing', 'phase.pdf'));
    expect(await platform['print.page'](args)).toEqual({ failed: 'ENOENT' });
  });
});
