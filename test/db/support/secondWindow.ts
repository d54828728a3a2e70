import { vi, expect } from 'vitest';
import { openPlanDisk, type PlanDisk } from '@renderer/data/planDisk';
import { platformJournal } from '@renderer/data/platformJournal';
import type { Replayed } from '@renderer/data/replay';
import type { Refused } from '@renderer/data/saveItem';
import type { QueueStatus } from '@renderer/data/saveQueue';
import { commandStep, historyStep } from '@renderer/state/steps';
import { noDates } from '@shared/model/event';
import { day } from '@shared/model/time';
import type { TestDisk } from './testDisk';

/** A second window on a plan, without a screen: its own state, queue and channel. */
export interface SecondWindow {
  readonly titles: () => readonly string[];
  readonly state: () => Replayed;
  readonly refused: readonly Refused[];
  readonly run: (command: string, args: object) => void;
  readonly add: (title: string) => void;
  readonly undo: () => void;
  /** When everything is saved. */
  readonly saved: () => Promise<void>;
  readonly disk: PlanDisk;
}

/** Opens a plan a second time on the same disk. */
export async function secondWindow(
  disk: TestDisk,
  planId: string,
  answerWithinMs = 2_000,
): Promise<SecondWindow> {
  let state: Replayed;
  let status: QueueStatus = { kind: 'saved' };
  const refused: Refused[] = [];
  const found = await openPlanDisk(planId, {
    journal: platformJournal(disk.platform, 'second'),
    onStatus: (said) => (status = said),
    onFollowed: (shown, no) => {
      state = shown;
      refused.push(...no);
    },
    keepOther: () => Promise.reject(new Error('chains differ')),
    backUp: () => Promise.resolve(),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    backOff: [50],
    answerWithinMs,
  });
  if (!found) throw new Error('no such plan');
  const { plan, history, deleted } = found.opened;
  state = { plan, history, deleted };
  const take = (item: ReturnType<typeof historyStep>) => {
    if (!item) return;
    state = item.after;
    found.disk.queue.push(item);
  };
  const run = (command: string, args: object) => {
    const moment = { today: { day: day('2017-05-01'), instant: null }, now: Date.now() };
    const made = commandStep(state, command, args, moment);
    if (!made.ok) throw new Error(made.error.code);
    take(made.value);
  };
  return {
    titles: () => [...state.plan.events.values()].map((e) => e.title).sort(),
    state: () => state,
    refused,
    run,
    add: (title) => {
      const at = { day: day('2017-05-09'), time: null, zone: null };
      run('add-event', { kind: 'milestone', fields: { title, dates: { ...noDates, at } } });
    },
    undo: () => take(historyStep(state, 'undo', Date.now())),
    saved: () => vi.waitFor(() => expect(status.kind).toBe('saved'), { timeout: 10_000 }),
    disk: found.disk,
  };
}
