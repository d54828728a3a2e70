import { decodeLine, encodeLine, type JournalLine } from '@shared/formats/journalLine';
import type { Platform } from '@shared/ipc/contract';
import type { Entry, Journal, Line } from './journal';

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
      return { generation, digest, text, entry };
    },
    append: (plan, line) => platform['journal.append']({ plan, line }),
    head: (plan) => platform['journal.head']({ plan }),
    read: async (plan, after) => {
      const { lines: texts, damaged } = await platform['journal.read']({ plan, after });
      const lines = readable(texts, after);
      return { lines, damaged: damaged.length > 0 || lines.length < texts.length };
    },
  };
}

/** The lines up to the first that cannot be read or is not the next one: nothing is applied over a gap. */
function readable(texts: readonly string[], after: number): readonly Line[] {
  const lines: Line[] = [];
  for (const text of texts) {
    const decoded = decodeLine(text);
    if (!decoded.ok || decoded.value.gen !== after + lines.length + 1) break;
    lines.push(asLine(text, decoded.value));
  }
  return lines;
}

/** The changes are those that a window of ours wrote: the CRC says that they are as they were. */
function asLine(text: string, line: JournalLine): Line {
  const content = line.changes as Pick<Entry, 'command' | 'label' | 'changes'>;
  const { id, kind, at, gen: generation, digest } = line;
  return { generation, digest, text, entry: { id, kind, at, ...content } };
}
