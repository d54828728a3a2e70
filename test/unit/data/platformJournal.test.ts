import { describe, expect, it } from 'vitest';
import { type Entry, type Head, noHead } from '@renderer/data/journal';
import { platformJournal } from '@renderer/data/platformJournal';
import { continues } from '@shared/formats/journalLine';

const entry: Entry = {
  id: 'x',
  kind: 'do',
  at: 5,
  command: 'move-event',
  label: { title: 'Round' },
  changes: [],
};

/** A journal whose lines are these. */
function holding(lines: readonly string[], damaged: readonly number[] = []) {
  return platformJournal(
    {
      'journal.append': () => Promise.resolve({ accepted: false, reason: 'disk' }),
      'journal.head': () => Promise.resolve(noHead),
      'journal.read': () => Promise.resolve({ lines, damaged }),
    },
    'device',
  );
}

async function threeLines(): Promise<readonly string[]> {
  const journal = holding([]);
  let head: Head = noHead;
  const texts: string[] = [];
  for (const id of ['a', 'b', 'c']) {
    const line = journal.lineAfter(head, 'plan', { ...entry, id });
    texts.push(line.text);
    head = line;
  }
  return texts;
}

describe('lines of the journal', () => {
  it('chain, and are read as they were written', async () => {
    const texts = await threeLines();
    const lines = await holding(texts).read('plan', 0);
    expect(lines.map((l) => [l.generation, l.entry])).toEqual(
      ['a', 'b', 'c'].map((id, i) => [i + 1, { ...entry, id }]),
    );
    expect(continues(texts[1]!, lines[0]!.digest)).toBe(true);
  });

  it('say where they stand behind a gap or a line that was changed', async () => {
    const [a, b, c] = (await threeLines()) as [string, string, string];
    for (const texts of [
      [a, c],
      [a, b.replace('Round', 'Found'), c],
    ]) {
      expect(await holding(texts).read('plan', 0)).toMatchObject([
        { generation: 1, follows: true },
        { generation: 3, follows: false },
      ]);
    }
  });
});
