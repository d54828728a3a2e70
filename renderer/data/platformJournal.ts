import { continues, decodeLine, encodeLine, type JournalLine } from '@shared/formats/journalLine';
import type { Platform } from '@shared/ipc/contract';
import { changesAsNow } from '@shared/model/rowAsNow';
import type { Entry, Journal, Line } from './journal';
import { NewerSchema } from './storeRead';

/** What the journals need of the platform. */
export type JournalCalls = Pick<Platform, 'journal.append' | 'journal.head' | 'journal.read'>;

/** The journals that the main process keeps; `device` is the random id of this installation. */
export function platformJournal(platform: JournalCalls, device: string): Journal {
  return {
    lineAfter: (head, plan, entry) => {
      const { id, kind, at, command, label, changes } = entry;
      const generation = head.generation + 1;
      const content = { command, label, changes };
      const { text, digest } = encodeLine(
        { plan, device, gen: generation, id, kind, at, changes: content },
        head.digest,
      );
      return { generation, digest, text, entry, device, follows: true };
    },
    append: (plan, line) => platform['journal.append']({ plan, line }),
    head: (plan) => platform['journal.head']({ plan }).catch(asNewer),
    decode: (text) => {
      const decoded = decodeLine(text);
      return decoded.ok ? asLine(text, decoded.value, true) : null;
    },
    continues: ({ text }, { digest }) => continues(text, digest),
    read: async (plan, after) => {
      const { lines } = await platform['journal.read']({ plan, after });
      return readable(lines, after);
    },
  };
}

/** What the main process says of a journal that a newer program wrote comes over the border as words only. */
function asNewer(error: unknown): never {
  if (error instanceof Error && error.message.includes('newer-journal:')) {
    throw new NewerSchema(error.message);
  }
  throw error;
}

/** The lines that can be read, in rising order; one behind a gap says so. */
function readable(texts: readonly string[], after: number): readonly Line[] {
  const lines: Line[] = [];
  let last = after;
  for (const text of texts) {
    const decoded = decodeLine(text);
    if (!decoded.ok || decoded.value.gen <= last) continue;
    lines.push(asLine(text, decoded.value, decoded.value.gen === last + 1));
    last = decoded.value.gen;
  }
  return lines;
}

/** The changes are those that a window of ours wrote: the CRC says that they are as they were. */
function asLine(text: string, line: JournalLine, follows: boolean): Line {
  const content = line.changes as Pick<Entry, 'command' | 'label' | 'changes'>;
  const { id, kind, at, device, gen: generation, digest } = line;
  const entry = { id, kind, at, ...content, changes: changesAsNow(content.changes) };
  return { generation, digest, text, device, entry, follows };
}
