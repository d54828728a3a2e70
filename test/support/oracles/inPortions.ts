import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Counts } from './everyRule';

/** Plans between two notes of how far it came. */
const PORTION = 1_000;
const notes = 'dist/oracles/progress.json';
const rooms = ['model', 'places', 'rules', 'windows'].map((room) => `shared/${room}`);
const sourceFolders = [...rooms, 'test/support/oracles'];

interface Progress {
  /** Of everything that is compared: after a change the run begins again. */
  readonly sources: string;
  readonly seed: number;
  readonly done: number;
  readonly counts: Counts | null;
}

/** Compares so many random plans, each portion from a seed of its own; a run that was ended goes on where it was. */
export function inPortions(runs: number, compare: (runs: number, seed: number) => Counts): Counts {
  const sources = digestOf(sourceFolders);
  let progress = readProgress(sources) ?? {
    sources,
    seed: Date.now() % 1e9,
    done: 0,
    counts: null,
  };
  while (progress.done < runs) {
    const { seed, done } = progress;
    const portion = Math.min(PORTION, runs - done);
    const counts = added(progress.counts, compare(portion, seed + done));
    progress = { ...progress, done: done + portion, counts };
    mkdirSync(dirname(notes), { recursive: true });
    writeFileSync(notes, JSON.stringify(progress));
    console.info(`${progress.done} of ${runs} random plans: no difference`);
  }
  rmSync(notes, { force: true });
  return progress.counts!;
}

function added(a: Counts | null, b: Counts): Counts {
  if (!a) return b;
  return Object.fromEntries(
    Object.entries(b).map(([rule, counts]) => {
      const before = a[rule as keyof Counts];
      const names = [...new Set([...Object.keys(before), ...Object.keys(counts)])];
      const sum = (name: string) =>
        (before[name as keyof typeof before] ?? 0) + (counts[name as keyof typeof counts] ?? 0);
      return [rule, Object.fromEntries(names.map((name) => [name, sum(name)]))];
    }),
  ) as unknown as Counts;
}

function readProgress(sources: string): Progress | null {
  try {
    const progress = JSON.parse(readFileSync(notes, 'utf8')) as Progress;
    return progress.sources === sources ? progress : null;
  } catch {
    return null;
  }
}

function digestOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    for (const name of names.filter((one) => one.endsWith('.ts'))) {
      hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest('hex');
}
