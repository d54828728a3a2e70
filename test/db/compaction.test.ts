import { afterEach, beforeEach, expect, it } from 'vitest';
import { decodeLine } from '@shared/formats/journalLine';
import { actions, getState } from '@renderer/state/planStore';
import { movedLines } from '../support/planLines';
import { secondWindow } from './support/secondWindow';
import { type TestDisk, testDisk } from './support/testDisk';
import {
  addEvent,
  clearWindow,
  plan,
  restartWindow,
  rows,
  startWindow,
  status,
} from './support/window';

const id = 'plan-1';
/** More lines than a journal may have before it is made shorter. */
const long = 5_200;
let disk: TestDisk;

beforeEach(async () => {
  disk = await testDisk();
  await disk.write(id, movedLines(long));
  // The backup after a change, and what follows it, comes after ten minutes else.
  await disk.tendAfter(700);
  await startWindow(disk, { answerWithinMs: 4_000 });
  await actions.openPlan(id);
});

afterEach(async () => {
  await clearWindow();
  await disk.remove();
});

async function journal(): Promise<readonly string[]> {
  return (await disk.platform['journal.read']({ plan: id, after: 0 })).lines;
}

it('goes on in two windows while their journal is made shorter, and loses neither a line nor an undo', async () => {
  const second = await secondWindow(disk, id, 4_000);
  const before = rows(plan());
  let edits = 0;
  while ((await journal()).length > long || edits < 40) {
    addEvent(`mine ${edits}`);
    second.add(`its ${edits}`);
    edits += 1;
    await status('saved');
    await second.saved();
  }
  addEvent('after');
  await status('saved');
  await expect.poll(() => second.titles()).toContain('after');
  const lines = await journal();
  expect(lines.length).toBeLessThan(2_000);
  const first = decodeLine(lines[0]!);
  expect(first.ok && [first.value.kind, first.value.gen > 1]).toEqual(['checkpoint', true]);
  const { generation } = await disk.platform['journal.head']({ plan: id });
  expect(generation).toBe(long + 2 * edits + 1);
  expect(rows(second.state().plan)).toEqual(rows(plan()));
  second.disk.close();

  await restartWindow(disk);
  await actions.openPlan(id);
  expect(getState().recovery).toBeNull();
  for (let i = 0; i < 2 * edits + 1; i++) actions.undo();
  expect(rows(plan())).toEqual(before);
  for (let i = 0; i < 200 - 2 * edits; i++) actions.undo();
  await status('saved');
  expect(getState().undo).not.toBeNull();
});
