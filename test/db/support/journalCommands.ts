import {
  copyFile,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserCommand } from 'vitest/node';
import type { Store } from '@electron/files/store';
import type { Channel } from '@shared/ipc/contract';

// What browser tests may ask of Node: the main process's own store, in a new folder for each test.

const open = new Map<string, { readonly store: Store; readonly answer: Answer }>();

/** Milliseconds from a change to its backup, and to what is tended after it, where that is not the usual time. */
const tendedAfter = new Map<string, number>();

type Answer = (channel: Channel, args: unknown) => Promise<unknown>;

/** System codes that the disk of a folder answers to what would be written; none: it works. */
const faults = new Map<string, string>();

/** A new folder of data without a journal. */
const journalFolder: BrowserCommand<[]> = () => mkdtemp(join(tmpdir(), 'prepcom-db-'));

/** Calls the store of a folder by the handlers of both editions. */
const journalCall: BrowserCommand<[folder: string, channel: Channel, args: unknown]> = async (
  { project },
  folder,
  channel,
  args,
) => {
  let known = open.get(folder);
  if (!known) {
    const { root } = project.config;
    const files = await project.import<typeof import('@electron/files/store')>(
      join(root, 'electron/files/store.ts'),
    );
    const { nodeDisk } = await project.import<typeof import('@electron/files/disk')>(
      join(root, 'electron/files/disk.ts'),
    );
    const ipc = await project.import<typeof import('@electron/ipc/handlers')>(
      join(root, 'electron/ipc/handlers.ts'),
    );
    const now = () => Date.now();
    const fail = () => {
      const code = faults.get(folder);
      if (code !== undefined) throw Object.assign(new Error(code), { code });
    };
    const disk = {
      ...nodeDisk,
      openAppend: async (path: string) => {
        const file = await nodeDisk.openAppend(path);
        const append = (bytes: Uint8Array) => {
          fail();
          return file.append(bytes);
        };
        return { ...file, append };
      },
    };
    const backupAfterMs = tendedAfter.get(folder);
    const more = backupAfterMs === undefined ? {} : { backupAfterMs };
    const store = files.openStore(folder, { now, disk, ...more });
    const handlers = ipc.sharedHandlers({ edition: 'browser', languages: () => [], store, now });
    const answer: Answer = (name, given) =>
      (handlers as Readonly<Record<string, (args: unknown) => Promise<unknown>>>)[name]!(given);
    known = { store, answer };
    open.set(folder, known);
  }
  return known.answer(channel, args);
};

/** From now on the disk of a folder answers this system code to each line; empty: it takes them again. */
const journalFault: BrowserCommand<[folder: string, code: string]> = (_context, folder, code) => {
  if (code === '') faults.delete(folder);
  else faults.set(folder, code);
};

/** Closes the files of a folder, as a main process does that ends. */
const journalClose: BrowserCommand<[folder: string]> = async (_context, folder) => {
  // It also tells of the last call that failed, which the test has heard already.
  await open
    .get(folder)
    ?.store.close()
    .catch(() => undefined);
  open.delete(folder);
};

/** Puts a file where the folder of journals is, so that the disk refuses every line; or takes it away again. */
const journalBlock: BrowserCommand<[folder: string, blocked: boolean]> = async (
  context,
  folder,
  blocked,
) => {
  await journalClose(context, folder);
  const journals = join(folder, 'journals');
  const aside = join(folder, 'journals-aside');
  if (blocked) {
    await rename(journals, aside);
    await writeFile(journals, '');
  } else {
    // In one step, since the window tries again all the time.
    await symlink(aside, `${aside}-link`);
    await rename(`${aside}-link`, journals);
  }
};

/** Keeps the first lines of a plan's journal only, as an older copy of the file has them. */
const journalCut: BrowserCommand<[folder: string, plan: string, lines: number]> = async (
  context,
  folder,
  plan,
  lines,
) => {
  await journalClose(context, folder);
  const path = join(folder, 'journals', `${plan}.journal`);
  const all = (await readFile(path, 'utf8')).split('\n');
  await writeFile(
    path,
    all
      .slice(0, lines)
      .map((line) => `${line}\n`)
      .join(''),
  );
};

/** Changes one letter in a line (from 1) of a plan's journal, as a bad sector does. */
const journalSpoil: BrowserCommand<[folder: string, plan: string, line: number]> = async (
  context,
  folder,
  plan,
  line,
) => {
  await journalClose(context, folder);
  const path = join(folder, 'journals', `${plan}.journal`);
  const all = (await readFile(path, 'utf8')).split('\n');
  all[line - 1] = all[line - 1]!.replace('device', 'devise');
  await writeFile(path, all.join('\n'));
};

/** Takes the journal of a plan away. */
const journalLose: BrowserCommand<[folder: string, plan: string]> = async (
  context,
  folder,
  plan,
) => {
  await journalClose(context, folder);
  await rm(join(folder, 'journals', `${plan}.journal`));
};

/** Copies a plan's journal beside it under another name, as a synchronising program does. */
const journalCopy: BrowserCommand<[folder: string, plan: string, name: string]> = async (
  context,
  folder,
  plan,
  name,
) => {
  await journalClose(context, folder);
  const journals = join(folder, 'journals');
  await copyFile(join(journals, `${plan}.journal`), join(journals, name));
};

/** Writes the journal of a plan, as another program has left it. */
const journalWrite: BrowserCommand<
  [folder: string, plan: string, lines: readonly string[]]
> = async (context, folder, plan, lines) => {
  await journalClose(context, folder);
  const journals = join(folder, 'journals');
  await mkdir(journals, { recursive: true });
  await writeFile(join(journals, `${plan}.journal`), lines.map((line) => `${line}\n`).join(''));
};

/** From the next opening on the folder is tended so many milliseconds after a change. */
const journalTendAfter: BrowserCommand<[folder: string, ms: number]> = async (
  context,
  folder,
  ms,
) => {
  await journalClose(context, folder);
  tendedAfter.set(folder, ms);
};

/** Closes and deletes a folder. */
const journalRemove: BrowserCommand<[folder: string]> = async (context, folder) => {
  await journalClose(context, folder);
  await rm(folder, { recursive: true, force: true });
};

/** The commands of the `db` project. */
export const journalCommands = {
  journalFolder,
  journalCall,
  journalClose,
  journalBlock,
  journalCut,
  journalSpoil,
  journalFault,
  journalLose,
  journalCopy,
  journalWrite,
  journalTendAfter,
  journalRemove,
};
