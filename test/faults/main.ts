import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clockFault } from './clockFaults';
import { diskFaults } from './diskFaults';
import type { Fault } from './fault';
import { fileFaults } from './fileFaults';
import { killFault } from './killFaults';
import { resultsTable, type Result } from './results';
import { storeFaults } from './storeFaults';
import { windowFault } from './windowFaults';

/** Tries between two notes of how far it came. */
const portion = 10;
/** More than any operation has file calls. */
const everyPlace = 2_000;

/** Runs what is left of every fault, prints what was tried and how many came through, and writes the table; 1 where
 *  something was lost, 2 for a word that no fault has. */
export async function main(args: readonly string[], root: string): Promise<number> {
  const only = valueOf(args, '--only');
  const tries = Number(valueOf(args, '--tries') ?? 0);
  const writer = join(root, 'dist/faults/writer.mjs');
  const faults = [
    ...fileFaults,
    clockFault,
    ...diskFaults(root, writer),
    ...storeFaults(root),
    windowFault(root),
    killFault(root),
  ].filter(({ name }) => only === null || name.includes(only));
  if (faults.length === 0) {
    console.error(`test:faults: no fault has "${only}" in its name`);
    return 2;
  }
  const notes = join(root, 'dist/faults/progress.json');
  const results = args.includes('--fresh') ? new Map<string, Result>() : await readNotes(notes);
  for (const fault of faults) {
    const wanted = tries > 0 && fault.tries > 0 ? Math.min(tries, fault.tries) : fault.tries;
    await runFault(fault, wanted, results, async () => {
      await mkdir(join(root, 'dist/faults'), { recursive: true });
      await writeFile(notes, JSON.stringify([...results]));
    });
  }
  await writeFile(join(root, 'test/faults/RESULTS.md'), resultsTable(results));
  return [...results.values()].some(({ tried, through }) => through < tried) ? 1 : 0;
}

async function runFault(
  fault: Fault,
  wanted: number,
  results: Map<string, Result>,
  note: () => Promise<void>,
): Promise<void> {
  const { name, what } = fault;
  let result = results.get(name) ?? { name, what, tried: 0, through: 0, isDone: false };
  while (!result.isDone && (wanted === 0 || result.tried < wanted)) {
    const { tried } = result;
    const to = wanted === 0 ? everyPlace : Math.min(wanted, tried + portion);
    const outcome = await fault.run(tried, to);
    if ('cannot' in outcome) {
      result = { ...result, isDone: true, cannot: outcome.cannot };
    } else {
      for (const problem of outcome.problems) console.log(`  ${problem}`);
      const isAtEnd = outcome.tried < to - tried;
      result = {
        ...result,
        tried: tried + outcome.tried,
        through: result.through + outcome.through,
        isDone: isAtEnd || wanted === 0,
      };
    }
    results.set(name, result);
    await note();
  }
  const said = result.cannot ?? `${result.through} of ${result.tried} came through`;
  console.log(`${name}: ${said}`);
}

async function readNotes(path: string): Promise<Map<string, Result>> {
  try {
    return new Map(JSON.parse(await readFile(path, 'utf8')) as [string, Result][]);
  } catch {
    return new Map();
  }
}

function valueOf(args: readonly string[], name: string): string | null {
  const at = args.indexOf(name);
  return at < 0 ? null : (args[at + 1] ?? null);
}
