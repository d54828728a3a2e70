import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { prepareCompaction, swapCompaction } from '@electron/files/compact';
import { compactCut } from '@electron/files/compactCut';
import { nodeDisk } from '@electron/files/disk';
import { openJournals } from '@electron/files/journal';
import { planAt } from '@electron/files/planStates';
import type { JournalKind, JournalLine } from '@shared/formats/journalLine';
import { decodedLines, planLines } from '../../support/planLines';
import { temporaryFolder } from '../../support/temporaryFolder';

const plan = 'plan-1';
const limits = { from: 30, lines: 10, levels: 5 };
const lines = planLines(60);
let data: string;

const journals = () => {
  const opened = openJournals(data);
  onTestFinished(() => opened.close());
  return opened;
};
const path = () => join(data, 'journals', `${plan}.journal`);
const compact = async () => {
  const prepared = await prepareCompaction(nodeDisk, data, plan, limits);
  if (prepared) await swapCompaction(nodeDisk, data, journals(), plan, prepared);
  return prepared !== null;
};
const planNow = (generation: number) => planAt(nodeDisk, data, plan, generation);

beforeEach(async () => {
  data = await temporaryFolder();
  const writer = openJournals(data);
  for (const line of lines) await writer.append(plan, line);
  await writer.close();
});

describe('a journal that is made shorter', () => {
  it('stands where it stood, keeps its last lines as they are, and says the same plan', async () => {
    const before = await planNow(60);
    const head = await journals().head(plan);
    expect(await compact()).toBe(true);
    const kept = (await readFile(path(), 'utf8')).split('\n').slice(0, -1);
    expect(kept.slice(1)).toEqual(lines.slice(50));
    expect(await journals().head(plan)).toEqual(head);
    expect(await planNow(60)).toEqual(before);
  });

  it('begins for its readers with the whole plan, which has the digest of the line it ends with', async () => {
    const before = await planNow(50);
    await compact();
    const read = await journals().read(plan, 0);
    const [base] = decodedLines(read.lines);
    const [last] = decodedLines([lines[49]!]);
    expect(base).toMatchObject({ kind: 'checkpoint', gen: 50, digest: last!.digest });
    expect(await planNow(50)).toEqual(before);
    expect((await journals().read(plan, 55)).lines).toEqual(lines.slice(55));
  });

  it('goes on, and can be made shorter again', async () => {
    await compact();
    const writer = journals();
    for (const line of planLines(90).slice(60)) {
      expect(await writer.append(plan, line)).toMatchObject({ accepted: true });
    }
    expect(await compact()).toBe(true);
    expect((await readFile(path(), 'utf8')).split('\n')).toHaveLength(12);
    expect((await journals().head(plan)).generation).toBe(90);
  });

  it('has the lines that came while it was prepared', async () => {
    const prepared = await prepareCompaction(nodeDisk, data, plan, limits);
    const writer = journals();
    for (const line of planLines(63).slice(60)) await writer.append(plan, line);
    await swapCompaction(nodeDisk, data, writer, plan, prepared!);
    expect((await writer.head(plan)).generation).toBe(63);
    expect(await writer.append(plan, planLines(64)[63]!)).toMatchObject({ accepted: true });
  });

  it('is left alone where it is short, and where its chain does not hold', async () => {
    const text = await readFile(path(), 'utf8');
    await writeFile(path(), text.replace('event-20', 'event-99'));
    expect(await compact()).toBe(false);
    await writeFile(path(), `${lines.slice(0, 29).join('\n')}\n`);
    expect(await compact()).toBe(false);
    expect(await readdir(join(data, 'journals'))).toEqual([`${plan}.journal`]);
  });

  it('with a base that was changed on the disk is damaged from its first line on', async () => {
    await compact();
    const text = await readFile(path(), 'utf8');
    await writeFile(path(), text.replace('event-20', 'event-99'));
    expect(await journals().head(plan)).toMatchObject({ generation: 0, rest: { generation: 60 } });
  });
});

/** Undo stack by its definition: which step each undo or redo means, walking the kinds from the first. */
function stack(kinds: readonly JournalKind[]): readonly number[] {
  const done: number[] = [];
  const undone: number[] = [];
  kinds.forEach((kind, i) => {
    if (kind === 'do') {
      done.push(i);
      undone.length = 0;
    }
    if (kind === 'undo' && done.length > 0) undone.push(done.pop()!);
    if (kind === 'redo' && undone.length > 0) done.push(undone.pop()!);
  });
  return done;
}

it('what stays says the same undo steps as the whole, as many as are asked for', () => {
  const kind = fc.constantFrom<JournalKind>('do', 'do', 'do', 'undo', 'redo');
  fc.assert(
    fc.property(fc.array(kind, { minLength: 30, maxLength: 80 }), (kinds) => {
      const cut = compactCut(
        kinds.map((one) => ({ kind: one }) as JournalLine),
        limits,
      );
      const whole = stack(kinds).filter((step) => step >= cut);
      expect(stack(kinds.slice(cut)).map((step) => step + cut)).toEqual(whole);
      expect(whole.length).toBeGreaterThanOrEqual(Math.min(5, stack(kinds).length));
      expect(kinds.length - cut).toBeGreaterThanOrEqual(10);
    }),
    { numRuns: 500 },
  );
});
