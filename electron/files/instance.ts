import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One running Prepcom, as it wrote itself down. */
export interface Instance {
  readonly pid: number;
  readonly edition: 'electron' | 'browser';
}

/** Takes the data folder for this process. Answers the process that has it already, or how to let it go. A
 *  process that is no more does not count. */
export function takeInstance(
  data: string,
  edition: Instance['edition'],
): { readonly taken: Instance } | { readonly release: () => void } {
  mkdirSync(data, { recursive: true });
  const path = join(data, 'instance.json');
  const mine: Instance = { pid: process.pid, edition };
  for (;;) {
    try {
      writeFileSync(path, JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
      return { release: () => rmSync(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const other = readInstance(path);
    if (other && isAlive(other.pid)) return { taken: other };
    rmSync(path, { force: true });
  }
}

function readInstance(path: string): Instance | null {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as Partial<Instance> | null;
    return typeof value?.pid === 'number' && value.edition
      ? { pid: value.pid, edition: value.edition }
      : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
