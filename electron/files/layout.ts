import { join } from 'node:path';
import { backupFolder, writeBackup } from './backups';
import { type Disk, replaceFile } from './disk';
import { plansWithJournal } from './journal';
import { scanJournal } from './journalFile';
import { journalFolder, journalNames, planOfName } from './journalFolder';
import { folderMigrations } from './migrations/index';
import type { FolderMigration } from './migrations/migration';

/** Version of the data folder that this program writes. */
export const layoutVersion = folderMigrations.at(-1)!.version;

/** The data folder was written by a newer program: nothing in it is read or written. */
export class NewerData extends Error {
  override readonly name = 'NewerData';
}

/** What prepareFolder needs. */
export interface FolderParts {
  readonly disk: Disk;
  readonly data: string;
  /** Version of this program. */
  readonly app: string;
  readonly now: number;
  readonly migrations?: readonly FolderMigration[];
}

interface Layout {
  readonly layout: number;
  /** The program that wrote here last. */
  readonly app: string | null;
}

/** Makes a data folder ready to be opened: ends what a death left half done, refuses a newer version (throws
 *  NewerData), writes a backup of every plan before an older version is brought up to this one, or before another
 *  program than the last writes here for the first time. */
export async function prepareFolder(parts: FolderParts): Promise<void> {
  const { disk, data, app, migrations = folderMigrations } = parts;
  const newest = migrations.at(-1)!.version;
  await disk.makeFolder(data);
  const found = await readLayout(disk, data);
  if (found && found.layout > newest) {
    throw new NewerData(
      `the data in ${data} were written by a newer version of Prepcom (${found.app ?? '?'}, data of version ${found.layout}); this is ${app}, which knows version ${newest}. Nothing was changed: start the newer version.`,
    );
  }
  await removeLeftovers(disk, data);
  const isFresh = !found && (await journalNames(disk, data)).length === 0 && !(await old(parts));
  const from = isFresh ? newest : (found?.layout ?? 1);
  if (from < newest) {
    await takeBack(parts);
    await backUpAll(parts, 'migration');
    await migrate(parts, from);
  } else if (found && found.app !== app) {
    await backUpAll(parts, 'update');
  }
  if (found?.layout !== newest || found.app !== app) await writeLayout(disk, data, newest, app);
  await disk.remove(oldFolder(data));
}

/** On a copy: run, verified, flushed, swapped. Until the version is written the old folder stays. */
async function migrate(parts: FolderParts, from: number): Promise<void> {
  const { disk, data, migrations = folderMigrations } = parts;
  const copy = newFolder(data);
  await disk.remove(copy);
  await disk.makeFolder(journalFolder(data));
  await disk.makeFolder(copy);
  for (const name of await journalNames(disk, data)) {
    await disk.create(join(copy, name), await disk.read(join(journalFolder(data), name)));
  }
  for (const step of migrations.filter(({ version }) => version > from)) {
    await step.run(disk, copy);
  }
  await verify(disk, journalFolder(data), copy);
  await disk.syncFolder(copy);
  await disk.rename(journalFolder(data), oldFolder(data));
  await disk.rename(copy, journalFolder(data));
  await disk.syncFolder(data);
}

/** Every journal of before is there and stands where it stood. */
async function verify(disk: Disk, before: string, after: string): Promise<void> {
  for (const name of await disk.list(before)) {
    const plan = planOfName(name);
    if (plan === null) continue;
    const was = scanJournal(await disk.read(join(before, name)), null).head;
    const is = scanJournal(await disk.read(join(after, name)), null).head;
    if (was.generation === is.generation && was.digest === is.digest) continue;
    throw new Error(`layout: the journal of ${plan} differs after its migration; nothing changed`);
  }
}

/** After a death between the swap and the new version: the old folder is the one that counts, and nobody wrote into
 *  the other, since the version is written before anything is opened. */
async function takeBack(parts: FolderParts): Promise<void> {
  const { disk, data } = parts;
  if (!(await old(parts))) return;
  await disk.remove(journalFolder(data));
  await disk.rename(oldFolder(data), journalFolder(data));
  await disk.syncFolder(data);
}

async function backUpAll(parts: FolderParts, why: 'migration' | 'update'): Promise<void> {
  const { disk, data, now } = parts;
  for (const plan of await plansWithJournal(disk, data)) {
    const answer = await writeBackup(disk, data, plan, why, now);
    const isEmpty = 'failed' in answer && answer.failed === 'empty-journal';
    // A damaged journal has no whole plan to put aside; it is kept as it is when it is opened.
    const isDamaged = 'failed' in answer && answer.failed.startsWith('journal-');
    if ('failed' in answer && !isEmpty && !isDamaged) {
      throw new Error(`no backup of ${plan} could be written before the ${why}: ${answer.failed}`);
    }
  }
}

/** What was beside its place when the program died: never part of the data. */
async function removeLeftovers(disk: Disk, data: string): Promise<void> {
  const backups = backupFolder(data);
  const ofPlans = (await disk.list(backups)).filter((name) => !name.includes('.'));
  const folders = [data, journalFolder(data), ...ofPlans.map((plan) => join(backups, plan))];
  for (const folder of folders) {
    const left = (await disk.list(folder)).filter((name) => /^\..*\.(part|compact)$/.test(name));
    for (const name of left) await disk.remove(join(folder, name));
  }
}

async function readLayout(disk: Disk, data: string): Promise<Layout | null> {
  if (!(await disk.stat(layoutPath(data)))) return null;
  try {
    const read = JSON.parse((await disk.read(layoutPath(data))).toString('utf8')) as Layout;
    return Number.isSafeInteger(read.layout) ? read : null;
  } catch {
    return null;
  }
}

async function writeLayout(disk: Disk, data: string, layout: number, app: string): Promise<void> {
  await replaceFile(disk, layoutPath(data), `${JSON.stringify({ layout, app })}\n`);
}

async function old({ disk, data }: FolderParts): Promise<boolean> {
  return (await disk.stat(oldFolder(data))) !== null;
}

function layoutPath(data: string): string {
  return join(data, 'layout.json');
}

function newFolder(data: string): string {
  return join(data, 'journals.new');
}

function oldFolder(data: string): string {
  return join(data, 'journals.old');
}
