import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { planDatabaseName } from '@renderer/data/planDatabase';
import { decodeLine, encodeLine } from '@shared/formats/journalLine';
import { settingsOf } from '@shared/model/plan';
import { actions, getState } from '@renderer/state/planStore';
import { type SecondWindow, secondWindow } from './support/secondWindow';
import { type TestDisk, testDisk } from './support/testDisk';
import {
  addEvent,
  clearWindow,
  plan,
  restartWindow,
  rows,
  startWindow,
  status,
  titles,
} from './support/window';

let disk: TestDisk;
let second: SecondWindow;

beforeEach(async () => {
  disk = await testDisk();
  await startWindow(disk, { answerWithinMs: 2_000 });
  await actions.newEmptyPlan('Spring');
  addEvent('A');
  await status('saved');
  second = await secondWindow(disk, plan().id);
});

afterEach(async () => {
  second.disk.close();
  await clearWindow();
  await disk.remove();
});

/** Both windows have saved everything and show the same. */
async function agreed(): Promise<void> {
  await status('saved');
  await second.saved();
  await vi.waitFor(() => {
    expect(second.state().plan.revision).toBe(plan().revision);
    expect(rows(second.state().plan)).toEqual(rows(plan()));
  }, 10_000);
}

/** The journal is one chain from its first line on; what its lines did, in their order. */
async function chain(): Promise<readonly string[]> {
  const { id } = plan();
  const { lines, damaged } = await disk.platform['journal.read']({ plan: id, after: 0 });
  expect(damaged).toEqual([]);
  const read = lines.map((line) => decodeLine(line));
  expect(read.map((line) => line.ok && line.value.gen)).toEqual(lines.map((_, i) => i + 1));
  return read.map((line) => (line.ok ? line.value.kind : ''));
}

it('shows what the other window saved, and undoes it', async () => {
  second.add('B');
  await agreed();
  expect(titles()).toEqual(['A', 'B']);
  actions.undo();
  await agreed();
  expect(second.titles()).toEqual(['A']);
});

it('makes a command again on what the other window saved at the same moment', async () => {
  const event = [...plan().events.values()][0]!;
  second.run('edit-event', { eventId: event.id, patch: { note: 'room 4' } });
  actions.run('edit-event', { eventId: event.id, patch: { title: 'A renamed' } });
  addEvent('C');
  second.add('D');
  await agreed();
  expect(titles()).toEqual(['A renamed', 'C', 'D']);
  expect(plan().events.get(event.id)?.note).toBe('room 4');
  await chain();
});

it('keeps and names a change to what the other window deleted', async () => {
  const event = [...plan().events.values()][0]!;
  second.run('delete-event', { eventId: event.id });
  actions.run('edit-event', { eventId: event.id, patch: { title: 'Renamed too late' } });
  await agreed();
  expect(titles()).toEqual([]);
  const { refusedChanges, dialog } = getState();
  expect(dialog?.name).toBe('refused');
  expect(refusedChanges).toMatchObject([
    { step: { command: 'edit-event' }, why: { code: 'event-not-found' } },
  ]);
  await actions.answerRefused(true);
  const mine = getState().plans.find((p) => p.id !== plan().id);
  expect(mine?.name).toBe('Spring (my version)');
  await actions.openPlan(mine!.id);
  expect(titles()).toEqual(['Renamed too late']);
});

it('does not undo what the other window did', async () => {
  second.add('B');
  actions.undo();
  expect(titles()).toEqual([]);
  await agreed();
  expect(titles()).toEqual(['A', 'B']);
  expect(getState().refusedChanges).toMatchObject([{ why: { code: 'history-moved' } }]);
  expect(await chain()).not.toContain('undo');
});

it('loses nothing while two windows edit at the same time', async () => {
  const event = [...plan().events.values()][0]!;
  const wanted: string[] = [];
  for (let i = 0; i < 60; i++) {
    const [mine, its] = [`mine ${i}`, `its ${i}`];
    addEvent(mine);
    second.add(its);
    wanted.push(mine, its);
    if (i % 5 === 0) actions.run('edit-event', { eventId: event.id, patch: { title: `A${i}` } });
    if (i % 7 === 0) await second.disk.queue.settled();
  }
  await agreed();
  expect(titles().filter((t) => !t.startsWith('A'))).toEqual([...wanted].sort());
  expect(second.refused).toEqual([]);
  expect(getState().refusedChanges).toEqual([]);
  expect(await chain()).toHaveLength(2 + 120 + 12);
  const { id } = plan();
  const before = rows(plan());
  second.disk.close();
  await restartWindow(disk);
  await actions.openPlan(id);
  expect(rows(plan())).toEqual(before);
  for (let i = 0; i < 132; i++) actions.undo();
  expect(titles()).toEqual(['A']);
  await status('saved');
});

it('follows a window that ended between journal and store', async () => {
  const { id } = plan();
  second.disk.close();
  // A line that is in the journal alone, as of a window that was killed there.
  const killed = await secondWindow(disk, id);
  const head = await disk.platform['journal.head']({ plan: id });
  const settings = settingsOf(killed.state().plan);
  const changes = [
    {
      table: 'settings',
      key: 'settings',
      before: settings,
      after: { ...settings, name: 'Summer' },
    },
  ];
  killed.disk.close();
  const { text } = encodeLine(
    {
      plan: id,
      device: 'second',
      gen: head.generation + 1,
      id: 'killed',
      kind: 'do',
      at: 1,
      changes: { command: 'rename-plan', label: { title: 'Summer' }, changes },
    },
    head.digest,
  );
  await disk.platform['journal.append']({ plan: id, line: text });
  addEvent('B');
  await status('saved');
  expect(settingsOf(plan()).name).toBe('Summer');
  expect(titles()).toEqual(['A', 'B']);
  await restartWindow(disk);
  await actions.openPlan(id);
  expect(getState().notices).toEqual([]);
  expect(titles()).toEqual(['A', 'B']);
  second = await secondWindow(disk, id);
});

it('has a change in the journal while another window holds the plan, says so, and mends the copy after it', async () => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const holds = navigator.locks.request(planDatabaseName(plan().id), () => held);
  addEvent('B');
  expect(await status('not-saved')).toMatchObject({
    reason: expect.stringContaining('another window') as string,
  });
  expect((await disk.platform['journal.head']({ plan: plan().id })).generation).toBe(3);
  letGo();
  await holds;
  await agreed();
  expect(second.titles()).toEqual(['A', 'B']);
});
