import { createHash } from 'node:crypto';
import { decodeLine, emptyDigest, isBase, type JournalLine } from '@shared/formats/journalLine';
import type { JournalHead } from '@shared/ipc/contract';
import { lineContinues, type LineHead, readLineHead } from './lineHead';

/** One whole line of a journal file. */
export interface ScannedLine extends LineHead {
  /** Bytes of the file up to the end of the line, its newline with it. */
  readonly end: number;
  /** Made when they are asked for. */
  readonly text: () => string;
  readonly line: () => JournalLine;
}

/** What a journal file holds. */
export interface JournalContent {
  /** The lines whose chain holds, oldest first; the first one may be a base. */
  readonly lines: readonly ScannedLine[];
  readonly head: JournalHead;
  /** Bytes up to the end of the last of these lines. */
  readonly chainBytes: number;
  /** Bytes up to the end of the last complete line; what follows was torn while it was written. */
  readonly wholeBytes: number;
  /** Lines behind the chain that are whole in themselves; empty where nothing but a torn line lies behind it. */
  readonly rest: readonly ScannedLine[];
  /** Why the chain ends before the last complete line; null where it does not. */
  readonly problem: 'damaged' | 'newer' | 'another-plan' | null;
}

/** Where a journal without lines stands. */
export const noLines: JournalHead = { generation: 0, digest: emptyDigest };

/** Node's SHA-256, about ten times as quick as the shared one. */
export function nodeHash(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Reads the bytes of a plan's journal, or of whatever plan its first line names. A last line without its newline
 *  is torn: never acknowledged, and left out without a word. Of each line its checksum, its chain and its first
 *  fields are read; its rows only when they are asked for (10,000 lines: a tenth of a second). */
export function scanJournal(bytes: Buffer, plan: string | null): JournalContent {
  const wholeBytes = bytes.lastIndexOf(10) + 1;
  const lines: ScannedLine[] = [];
  const rest: ScannedLine[] = [];
  let head = noLines;
  let owner = plan;
  let problem: JournalContent['problem'] = null;
  for (let start = 0; start < wholeBytes;) {
    const end = bytes.indexOf(10, start) + 1;
    const own = bytes.subarray(start, end - 1);
    start = end;
    const read = readLineHead(own);
    if (typeof read === 'string') {
      problem ??= read === 'unknown-version' ? 'newer' : 'damaged';
      continue;
    }
    owner ??= read.plan;
    if (read.plan !== owner) problem ??= 'another-plan';
    else if (!follows(own, read, head)) problem ??= 'damaged';
    (problem ? rest : lines).push(scanned(read, own, end));
    if (!problem) head = { generation: read.gen, digest: read.digest };
  }
  const chainBytes = lines.at(-1)?.end ?? 0;
  return { lines, head, chainBytes, wholeBytes, rest, problem };
}

function scanned(head: LineHead, own: Buffer, end: number): ScannedLine {
  const text = () => own.toString('utf8');
  const line = () => {
    const decoded = decodeLine(text());
    if (!decoded.ok) throw new Error(`journal: line ${head.gen} of ${head.plan}: ${decoded.error}`);
    return decoded.value;
  };
  return { ...head, end, text, line };
}

function follows(own: Buffer, line: LineHead, head: JournalHead): boolean {
  if (head.generation === 0 && line.isBase) return isBase(own.toString('utf8'), nodeHash);
  return line.gen === head.generation + 1 && lineContinues(own, line, head.digest);
}
