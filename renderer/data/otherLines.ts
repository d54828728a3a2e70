import type Dexie from 'dexie';
import type { Head, Journal, Line } from './journal';
import { readLines } from './storeRead';

/** The lines that another window wrote after a head, from the store that both share: oldest first, each on the chain.
 *  Empty where the store does not have them all up to its own end. */
export async function linesInStore(
  db: Dexie,
  journal: Journal,
  head: Head,
): Promise<readonly Line[]> {
  const rows = await readLines(db, head.generation + 1);
  const lines: Line[] = [];
  let last = head;
  for (const { line: text } of rows) {
    const line = text === null ? null : journal.decode(text);
    if (!line || !isNext(journal, line, last)) return [];
    lines.push(line);
    last = line;
  }
  return lines;
}

/** The same from the journal, as far as its chain goes on from the head. */
export async function linesInJournal(
  journal: Journal,
  planId: string,
  head: Head,
): Promise<readonly Line[]> {
  const lines = await journal.read(planId, head.generation);
  const onChain: Line[] = [];
  let last = head;
  for (const line of lines) {
    if (!isNext(journal, line, last)) break;
    onChain.push(line);
    last = line;
  }
  return onChain;
}

function isNext(journal: Journal, line: Line, last: Head): boolean {
  return line.generation === last.generation + 1 && journal.continues(line, last);
}
