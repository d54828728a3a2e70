import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { continues, decodeLine } from '@shared/formats/journalLine';
import type { Calls, JournalHead, JournalRefusal } from '@shared/ipc/contract';
import { moveFromBin, moveToBin } from './bin';
import { nodeHash, scanJournal } from './journalFile';
import { syncFolder } from './syncFolder';

/** The journals of all plans: one file a plan. Calls on one plan run one after the other. */
export interface Journals {
  readonly append: (plan: string, line: string) => Promise<Calls['journal.append']['result']>;
  readonly head: (plan: string) => Promise<JournalHead>;
  readonly read: (plan: string, after: number) => Promise<Calls['journal.read']['result']>;
  readonly list: () => Promise<Calls['journal.list']['result']>;
  readonly bin: (
    plan: string,
    restore: boolean,
    now: number,
  ) => Promise<Calls['journal.bin']['result']>;
  /** Closes every file. */
  readonly close: () => Promise<void>;
}

interface Writer {
  readonly file: FileHandle;
  head: JournalHead;
  /** Length of the file as we left it: another length means that somebody else writes. */
  bytes: number;
}

/** Journals in <data>/journals. Each accepted line is on the disk (fdatasync) before its answer is given. */
export function openJournals(data: string): Journals {
  const folder = join(data, 'journals');
  const writers = new Map<string, Writer>();
  const turns = new Map<string, Promise<unknown>>();
  const pathOf = (plan: string) => join(folder, `${plan}.journal`);

  const inTurn = <T>(plan: string, work: () => Promise<T>): Promise<T> => {
    const turn = (turns.get(plan) ?? Promise.resolve()).then(work, work);
    turns.set(plan, turn);
    return turn;
  };
  const close = async (plan: string) => {
    const writer = writers.get(plan);
    writers.delete(plan);
    await writer?.file.close();
  };
  const writerOf = async (plan: string) => {
    const known = writers.get(plan) ?? (await openWriter(folder, pathOf(plan)));
    writers.set(plan, known);
    return known;
  };

  return {
    append: (plan, line) =>
      inTurn(plan, async () => {
        try {
          const answer = await append(await writerOf(plan), plan, line);
          if (!answer.accepted && answer.reason === 'another-writer') await close(plan);
          return answer;
        } catch {
          // The file may end in half a line now: open it anew, which cuts that off.
          await close(plan).catch(() => undefined);
          return refused('disk');
        }
      }),
    head: (plan) => inTurn(plan, async () => scanJournal(await bytesOf(pathOf(plan))).head),
    read: (plan, after) =>
      inTurn(plan, async () => {
        const { lines, damaged } = scanJournal(await bytesOf(pathOf(plan)));
        return { lines: lines.filter((l) => l.gen > after).map((l) => l.text), damaged };
      }),
    list: async () => {
      await mkdir(folder, { recursive: true });
      const names = (await readdir(folder)).filter((name) => name.endsWith('.journal'));
      return { plans: names.map((name) => name.slice(0, -'.journal'.length)).sort() };
    },
    bin: (plan, restore, now) =>
      inTurn(plan, async () => {
        await close(plan);
        const done = restore ? await moveFromBin(data, plan) : await moveToBin(data, plan, now);
        return { done };
      }),
    close: async () => {
      await Promise.all(turns.values());
      await Promise.all([...writers.keys()].map(close));
    },
  };
}

async function openWriter(folder: string, path: string): Promise<Writer> {
  await mkdir(folder, { recursive: true });
  const file = await open(path, constants.O_RDWR | constants.O_CREAT | constants.O_APPEND, 0o600);
  try {
    const { head, wholeBytes } = scanJournal(await file.readFile());
    const { size } = await file.stat();
    if (size > wholeBytes) await file.truncate(wholeBytes);
    if (wholeBytes === 0) await syncFolder(folder);
    return { file, head, bytes: wholeBytes };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function append(
  writer: Writer,
  plan: string,
  text: string,
): Promise<Calls['journal.append']['result']> {
  const { size } = await writer.file.stat();
  if (size !== writer.bytes) return refused('another-writer');
  const line = decodeLine(text);
  if (!line.ok || line.value.plan !== plan) return refused('broken-chain');
  if (line.value.gen !== writer.head.generation + 1) return refused('wrong-generation');
  if (!continues(text, writer.head.digest, nodeHash)) return refused('broken-chain');
  const bytes = Buffer.from(`${text}\n`, 'utf8');
  await writer.file.appendFile(bytes);
  await writer.file.datasync();
  writer.bytes += bytes.length;
  writer.head = { generation: line.value.gen, digest: line.value.digest };
  return { accepted: true, head: writer.head };
}

function refused(reason: JournalRefusal): { accepted: false; reason: JournalRefusal } {
  return { accepted: false, reason };
}

async function bytesOf(path: string): Promise<Buffer> {
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}
