import { join } from 'node:path';
import { encodeBase } from '@shared/formats/journalLine';
import { planOfLines, rowsAsChanges } from '@shared/formats/journalPlan';
import { compactCut, type CompactLimits } from './compactCut';
import type { AppendFile, Disk } from './disk';
import type { Journals } from './journal';
import { nodeHash, scanJournal, type ScannedLine } from './journalFile';
import { journalFolder, journalPath } from './journalFolder';
import { planText } from './planStates';

/** When and how far journals are made shorter. */
export const usualLimits: CompactLimits = { from: 5_000, lines: 1_000, levels: 200 };

/** A shorter journal that lies beside the one it stands for, up to a length of that one. */
export interface Prepared {
  readonly path: string;
  readonly upTo: number;
}

/** Writes a shorter journal beside a long one: a base for what is taken out, then the lines that stay as they are. It
 *  is read back, its chain checked, and its plan compared. Null where the journal is short, or where its chain does
 *  not hold. Death leaves a file that nobody reads. */
export async function prepareCompaction(
  disk: Disk,
  data: string,
  plan: string,
  limits: CompactLimits = usualLimits,
): Promise<Prepared | null> {
  const bytes = await disk.read(journalPath(data, plan));
  const { lines, problem, head, chainBytes } = scanJournal(bytes, plan);
  const cut = compactCut(lines, limits);
  if (problem || cut < 2) return null;
  const kept = bytes.subarray(lines[cut - 1]!.end, chainBytes);
  const shorter = Buffer.concat([Buffer.from(baseOf(plan, lines.slice(0, cut)), 'utf8'), kept]);
  const path = join(journalFolder(data), `.${plan}.journal.compact`);
  await disk.remove(path);
  await disk.create(path, shorter);
  const back = scanJournal(await disk.read(path), plan);
  const isSame =
    back.problem === null &&
    back.head.digest === head.digest &&
    planText(plan, back.lines) === planText(plan, lines);
  if (!isSame) throw new Error(`compact: the shorter journal of ${plan} reads back differently`);
  return { path, upTo: chainBytes };
}

/** Puts the prepared journal in the place of the long one, with the lines that were appended meanwhile. One rename: the
 *  path has the old journal or the new one, whole, at every moment. */
export async function swapCompaction(
  disk: Disk,
  data: string,
  journals: Journals,
  plan: string,
  { path, upTo }: Prepared,
): Promise<void> {
  await journals.alone(plan, async () => {
    const since = await using(disk, journalPath(data, plan), async (long) => {
      const { bytes } = await long.stat();
      return long.readAt(upTo, bytes - upTo);
    });
    await using(disk, path, async (shorter) => {
      const { bytes: at } = await shorter.stat();
      await shorter.append(since);
      await shorter.flush();
      if (since.equals(await shorter.readAt(at, since.length))) return;
      throw new Error(`compact: the last lines of ${plan} read back differently`);
    });
    await disk.rename(path, journalPath(data, plan));
    await disk.syncFolder(journalFolder(data));
  });
}

async function using<T>(
  disk: Disk,
  path: string,
  work: (file: AppendFile) => Promise<T>,
): Promise<T> {
  const file = await disk.openAppend(path);
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

function baseOf(plan: string, out: readonly ScannedLine[]): string {
  const built = planOfLines(plan);
  for (const { line } of out) built.take(line());
  const { gen, device, id, at, digest } = out.at(-1)!.line();
  const changes = { command: '', label: {}, changes: rowsAsChanges(built.plan()) };
  const entry = { plan, device, gen, id, kind: 'checkpoint', at, changes } as const;
  return `${encodeBase(entry, digest, nodeHash)}\n`;
}
