import { mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserCommand } from 'vitest/node';
import type { Journals } from '@electron/files/journal';

// What browser tests may ask of Node: the main process's own journals, in a new folder for each test.

const open = new Map<string, Journals>();

/** A new folder of data without a journal. */
const journalFolder: BrowserCommand<[]> = () => mkdtemp(join(tmpdir(), 'prepcom-db-'));

/** Calls the journals of a folder, as the handlers of both editions do. */
const journalCall: BrowserCommand<[folder: string, channel: string, args: unknown]> = async (
  { project },
  folder,
  channel,
  args,
) => {
  let journals = open.get(folder);
  if (!journals) {
    const module = await project.import<typeof import('@electron/files/journal')>(
      join(project.config.root, 'electron/files/journal.ts'),
    );
    journals = module.openJournals(folder);
    open.set(folder, journals);
  }
  const { plan, line, after, restore } = args as {
    plan: string;
    line: string;
    after: number;
    restore: boolean;
  };
  switch (channel) {
    case 'journal.append':
      return journals.append(plan, line);
    case 'journal.head':
      return journals.head(plan);
    case 'journal.read':
      return journals.read(plan, after);
    case 'journal.list':
      return journals.list();
    case 'journal.bin':
      return journals.bin(plan, restore, Date.now());
    default:
      throw new Error(`journalCall: no channel ${channel}`);
  }
};

/** Closes the files of a folder, as a main process does that ends. */
const journalClose: BrowserCommand<[folder: string]> = async (_context, folder) => {
  // It also tells of the last call that failed, which the test has heard already.
  await open
    .get(folder)
    ?.close()
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
  journalLose,
  journalRemove,
};
