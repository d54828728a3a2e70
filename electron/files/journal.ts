import { continues, decodeLine } from '@shared/formats/journalLine';
import type { Calls, JournalHead, JournalRefusal, JournalRest } from '@shared/ipc/contract';
import { moveFromBin, moveToBin } from './bin';
import { type AppendFile, type Disk, nodeDisk, reasonOf } from './disk';
import { type JournalContent, nodeHash, scanJournal } from './journalFile';
import { beginsWith, journalFolder, journalNames, journalPath, planOfName } from './journalFolder';
import { putRestAside, restBehind } from './journalRest';
import { createTurns } from './turns';

/** The journals of all plans: one file a plan. Calls on one plan run one after the other. */
export interface Journals {
  readonly append: (plan: string, line: string) => Promise<Calls['journal.append']['result']>;
  readonly head: (plan: string) => Promise<Calls['journal.head']['result']>;
  readonly read: (plan: string, after: number) => Promise<Calls['journal.read']['result']>;
  readonly list: () => Promise<Calls['journal.list']['result']>;
  readonly bin: (
    plan: string,
    restore: boolean,
    now: number,
  ) => Promise<Calls['journal.bin']['result']>;
  /** Runs work on the file of a plan while nobody else touches it; the file is opened anew after it. */
  readonly alone: <T>(plan: string, work: () => Promise<T>) => Promise<T>;
  /** Closes every file. */
  readonly close: () => Promise<void>;
}

/** What journals may be given besides their folder. */
export interface JournalOptions {
  readonly disk?: Disk;
  /** Hears of each line that was taken. */
  readonly onAppend?: (plan: string) => void;
}

interface Writer {
  readonly file: AppendFile;
  /** Of the file: another one at our path means that ours was taken away, and what it holds is no longer found. */
  readonly id: string;
  head: JournalHead;
  /** Length of the file as we left it: another length means that somebody else writes. */
  bytes: number;
  /** What lay behind a damaged place, until a line is appended. */
  rest: JournalRest | null;
}

/** The journal was written by a newer program; nothing is read of it and nothing written. */
export class NewerJournal extends Error {
  override readonly name = 'NewerJournal';
}

/** Journals in <data>/journals. Each accepted line is on the disk (fdatasync) before its answer is given. */
export function openJournals(data: string, options: JournalOptions = {}): Journals {
  const { disk = nodeDisk, onAppend } = options;
  const writers = new Map<string, Writer>();
  const { take: inTurn, done } = createTurns();
  const close = async (plan: string) => {
    const writer = writers.get(plan);
    writers.delete(plan);
    await writer?.file.close();
  };
  /** The writer of a plan; null where it has no file and none is to be made. A file that somebody else changed is
   *  read anew. */
  const writerOf = async (plan: string, make: boolean): Promise<Writer | null> => {
    const stat = await disk.stat(journalPath(data, plan));
    const known = writers.get(plan);
    const isThere = known && stat?.file === known.id;
    if (isThere && (make || stat.bytes === known.bytes)) return known;
    await close(plan);
    if (!stat && !make) return null;
    const writer = await openWriter(disk, data, plan);
    writers.set(plan, writer);
    return writer;
  };

  const appendNow = async (plan: string, line: string) =>
    append((await writerOf(plan, true))!, plan, line);

  return {
    append: (plan, line) =>
      inTurn(plan, async () => {
        const answer = await orRefusal(() => appendNow(plan, line));
        // The file may end in half a line, or be another's: it is opened anew, which cuts that off.
        const isLost = !answer.accepted && lostFor.includes(answer.reason);
        if (isLost) await close(plan).catch(() => undefined);
        if (answer.accepted) onAppend?.(plan);
        return answer;
      }),
    head: (plan) =>
      inTurn(plan, async () => {
        const writer = await writerOf(plan, false);
        if (!writer) return { generation: 0, digest: '' };
        return writer.rest ? { ...writer.head, rest: writer.rest } : writer.head;
      }),
    read: (plan, after) =>
      inTurn(plan, async () => {
        const isThere = await writerOf(plan, false);
        return { lines: isThere ? await linesAfter(disk, data, plan, after) : [], damaged: [] };
      }),
    list: async () => ({ plans: await plansWithJournal(disk, data) }),
    bin: (plan, restore, now) =>
      inTurn(plan, async () => {
        await close(plan);
        const done = restore ? await moveFromBin(data, plan) : await moveToBin(data, plan, now);
        return { done };
      }),
    alone: (plan, work) =>
      inTurn(plan, async () => {
        await close(plan);
        return work();
      }),
    close: async () => {
      await done();
      await Promise.all([...writers.keys()].map(close));
    },
  };
}

async function linesAfter(
  disk: Disk,
  data: string,
  plan: string,
  after: number,
): Promise<readonly string[]> {
  const { lines } = scanJournal(await disk.read(journalPath(data, plan)), plan);
  return lines.filter(({ gen }) => gen > after).map(({ text }) => text());
}

/** Plans that have a journal under their own name, sorted. */
export async function plansWithJournal(disk: Disk, data: string): Promise<readonly string[]> {
  const plans: string[] = [];
  for (const name of await journalNames(disk, data)) {
    const plan = planOfName(name);
    if (plan && (await beginsWith(disk, journalPath(data, plan), plan))) plans.push(plan);
  }
  return plans;
}

async function openWriter(disk: Disk, data: string, plan: string): Promise<Writer> {
  await disk.makeFolder(journalFolder(data));
  const file = await disk.openAppend(journalPath(data, plan));
  try {
    const { bytes: size, file: id } = await file.stat();
    const bytes = await file.readAt(0, size);
    const content = scanJournal(bytes, plan);
    const { head, chainBytes, problem } = content;
    if (problem) {
      refuseForeign(plan, content);
      await putRestAside(disk, data, plan, bytes, content);
      await file.close();
      return await openWriter(disk, data, plan);
    }
    if (size > chainBytes) await file.truncate(chainBytes);
    // Its name is on the disk before its first line is called saved.
    if (head.generation === 0) await disk.syncFolder(journalFolder(data));
    return { file, id, head, bytes: chainBytes, rest: await restBehind(disk, data, plan, head) };
  } catch (error) {
    await file.close();
    throw error;
  }
}

function refuseForeign(plan: string, { problem, lines }: JournalContent): void {
  if (problem === 'newer') throw new NewerJournal(`newer-journal: ${plan}`);
  if (problem === 'another-plan' && lines.length === 0) {
    throw new Error(`another-plan: the journal of ${plan} is that of another plan`);
  }
}

async function append(
  writer: Writer,
  plan: string,
  text: string,
): Promise<Calls['journal.append']['result']> {
  const { file } = writer;
  if ((await file.stat()).bytes !== writer.bytes) return refused('another-writer');
  const line = decodeLine(text);
  if (!line.ok || line.value.plan !== plan) return refused('broken-chain');
  if (line.value.gen !== writer.head.generation + 1) return refused('wrong-generation');
  if (!continues(text, writer.head.digest, nodeHash)) return refused('broken-chain');
  const bytes = Buffer.from(`${text}\n`, 'utf8');
  await file.append(bytes);
  const [isOurs] = await Promise.all([isFirst(file, writer.bytes, bytes), file.flush()]);
  if (!isOurs) return refused('another-writer');
  writer.bytes += bytes.length;
  writer.head = { generation: line.value.gen, digest: line.value.digest };
  writer.rest = null;
  return { accepted: true, head: writer.head };
}

/** True where our line stands right behind what we knew. Of two processes that appended at the same moment only one
 *  has its line there; the other's is cut off as another story when the file is opened next. */
async function isFirst(file: AppendFile, at: number, bytes: Buffer): Promise<boolean> {
  if ((await file.stat()).bytes === at + bytes.length) return true;
  return bytes.equals(await file.readAt(at, bytes.length));
}

const lostFor: readonly JournalRefusal[] = ['disk', 'another-writer'];

async function orRefusal(
  work: () => Promise<Calls['journal.append']['result']>,
): Promise<Calls['journal.append']['result']> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NewerJournal) throw error;
    return { ...refused('disk'), detail: reasonOf(error) };
  }
}

function refused(reason: JournalRefusal): { accepted: false; reason: JournalRefusal } {
  return { accepted: false, reason };
}
