import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Disk } from './disk';

const ending = '.journal';
const planId = /^[A-Za-z0-9_-]{1,64}$/;

/** Where the journals lie. */
export function journalFolder(data: string): string {
  return join(data, 'journals');
}

/** Where the journal of a plan lies. */
export function journalPath(data: string, plan: string): string {
  return join(journalFolder(data), `${plan}${ending}`);
}

/** The plan whose journal has this name; null for a name that no plan has. */
export function planOfName(name: string): string | null {
  const plan = name.endsWith(ending) ? name.slice(0, -ending.length) : '';
  return planId.test(plan) ? plan : null;
}

/** Names of all files that are or were a journal, sorted. What we write beside a file begins with a dot. */
export async function journalNames(disk: Disk, data: string): Promise<readonly string[]> {
  const names = await disk.list(journalFolder(data));
  return names.filter((name) => !name.startsWith('.') && name.includes(ending));
}

/** True where the first line of a file belongs to a plan, or where there is no first line yet. */
export async function beginsWith(disk: Disk, path: string, plan: string): Promise<boolean> {
  const start = (await disk.readStart(path, 200)).toString('utf8');
  const named = /^\{"v":\d+,"plan":"([^"\\]*)"/.exec(start)?.[1];
  return named === undefined || named === plan;
}

/** The id by which the window knows a file: 32 hexadecimal digits that say nothing of its place. */
export function fileId(name: string): string {
  return createHash('sha256').update(name, 'utf8').digest('hex').slice(0, 32);
}
