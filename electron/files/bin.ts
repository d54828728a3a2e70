import { access, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { nodeDisk, replaceFile } from './disk';
import { syncFolder } from './syncFolder';

const DAYS_KEPT = 30;
const MS_PER_DAY = 86_400_000;
/** What one start adds to the age of what is in the bin at most. */
const MOST_AT_ONCE = 7 * MS_PER_DAY;

/** Moves the files of a plan to <data>/bin/<plan>-<time>/; false where it has none. */
export async function moveToBin(data: string, plan: string, now: number): Promise<boolean> {
  const from = join(data, 'journals', `${plan}.journal`);
  if (!(await exists(from))) return false;
  await moveFileToBin(data, from, plan, now);
  return true;
}

/** Moves one file to <data>/bin/<plan>-<time>/ under its own name. */
export async function moveFileToBin(
  data: string,
  from: string,
  plan: string,
  now: number,
): Promise<void> {
  const folder = join(data, 'bin', `${plan}-${now}`);
  await mkdir(folder, { recursive: true });
  await rename(from, join(folder, basename(from)));
  await Promise.all([syncFolder(folder), syncFolder(join(data, 'bin')), syncFolder(dirname(from))]);
}

/** Moves the files of a plan back, as they were when it was binned last; false where there is nothing in the
 *  bin, or where the plan has files again. */
export async function moveFromBin(data: string, plan: string): Promise<boolean> {
  const to = join(data, 'journals', `${plan}.journal`);
  if (await exists(to)) return false;
  const folders = (await binned(data)).filter((b) => b.plan === plan).reverse();
  for (const { folder } of folders) {
    const from = join(data, 'bin', folder, `${plan}.journal`);
    if (!(await exists(from))) continue;
    await rename(from, to);
    await syncFolder(join(data, 'journals'));
    await rm(join(data, 'bin', folder), { recursive: true });
    return true;
  }
  return false;
}

/** Deletes what has been in the bin for 30 days; answers how many folders went. The days are counted from start to start
 *  and no start adds more than a week, so a clock that was set forward deletes nothing; one that was set back adds
 *  nothing. */
export async function emptyBin(data: string, now: number): Promise<number> {
  const folders = (await binned(data)).map(({ folder }) => folder);
  if (folders.length === 0) return 0;
  const { last, kept } = await readAges(data);
  const since = Math.min(Math.max(0, now - last), MOST_AT_ONCE);
  const ages = folders.map((folder) => {
    const known = kept[folder];
    // New since the last start: its own time says how long it is here, as far as the clock can be believed.
    const age = known === undefined ? now - atOf(folder) : known + since;
    return [folder, Math.min(Math.max(0, age), (known ?? 0) + MOST_AT_ONCE)] as const;
  });
  const old = ages.filter(([, age]) => age >= DAYS_KEPT * MS_PER_DAY);
  await Promise.all(old.map(([folder]) => rm(join(data, 'bin', folder), { recursive: true })));
  const left = Object.fromEntries(ages.filter(([, age]) => age < DAYS_KEPT * MS_PER_DAY));
  await replaceFile(nodeDisk, agesPath(data), JSON.stringify({ last: now, kept: left }));
  return old.length;
}

/** How long each folder of the bin was there at the last start, in milliseconds. */
interface Ages {
  readonly last: number;
  readonly kept: Readonly<Record<string, number>>;
}

/** Where it cannot be read everything in the bin begins anew. */
async function readAges(data: string): Promise<Ages> {
  try {
    const { last, kept } = JSON.parse(await readFile(agesPath(data), 'utf8')) as Partial<Ages>;
    if (typeof last === 'number' && kept) return { last, kept };
  } catch {
    // There was no start with something in the bin, or the file is damaged.
  }
  return { last: 0, kept: {} };
}

function agesPath(data: string): string {
  return join(data, 'bin', 'ages.json');
}

/** How many folders are in the bin. */
export async function countBinned(data: string): Promise<number> {
  return (await binned(data)).length;
}

function atOf(folder: string): number {
  return Number(folder.slice(folder.lastIndexOf('-') + 1));
}

/** What is in the bin, oldest first. Folders that we did not name are left alone. */
async function binned(data: string): Promise<{ folder: string; plan: string; at: number }[]> {
  const folder = join(data, 'bin');
  const names = (await exists(folder)) ? await readdir(folder) : [];
  return names
    .flatMap((name) => {
      const match = /^([A-Za-z0-9_-]{1,64})-(\d{1,15})$/.exec(name);
      return match?.[1] && match[2] ? [{ folder: name, plan: match[1], at: Number(match[2]) }] : [];
    })
    .sort((a, b) => a.at - b.at);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
