import { emptyDigest, encodeLine, type JournalEntry } from '@shared/formats/journalLine';

/** The first n lines of a plan's journal, each continuing the one before. */
export function journalLines(n: number, more: Partial<JournalEntry> = {}): readonly string[] {
  let previous = emptyDigest;
  return Array.from({ length: n }, (_, index) => {
    const entry: JournalEntry = {
      plan: 'plan-1',
      device: 'laptop',
      gen: index + 1,
      id: `change-${index + 1}`,
      kind: 'do',
      at: 1_500_000_000_000 + index,
      changes: { title: `Réunion ${index + 1}` },
      ...more,
    };
    const { text, digest } = encodeLine(entry, previous);
    previous = digest;
    return text;
  });
}
