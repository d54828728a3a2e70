import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planLines } from '../support/planLines';

/** The plan whose files are broken. */
export const plan = 'plan-1';

/** A folder of data for one try. */
export async function inFolder<T>(work: (data: string) => Promise<T>): Promise<T> {
  const data = await mkdtemp(join(tmpdir(), 'prepcom-fault-'));
  try {
    return await work(data);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

/** The first lines of the plan's journal, as if they had been written before. */
export async function writeJournal(data: string, n: number): Promise<void> {
  await mkdir(join(data, 'journals'), { recursive: true });
  const text = `${planLines(n).join('\n')}\n`;
  await writeFile(join(data, 'journals', `${plan}.journal`), text);
}
