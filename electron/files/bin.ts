import { access, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from './syncFolder';

const DAYS_KEPT = 30;
const MS_PER_DAY = 86_400_000;

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

/** Deletes what has been in the bin for 30 days; answers how many folders went. */
export async function emptyBin(data: string, now: number): Promise<number> {
  const old = (await binned(data)).filter((b) => now - b.at >= DAYS_KEPT * MS_PER_DAY);
  await Promise.all(old.map((b) => rm(join(data, 'bin', b.folder), { recursive: true })));
  return old.length;
}

/** How many folders are in the bin. */
export async function countBinned(data: string): Promise<number> {
  return (await binned(data)).length;
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
