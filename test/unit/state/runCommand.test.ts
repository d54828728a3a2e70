import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterRedo,
  afterUndo,
  type History,
  lastStep,
  nextStep,
  noHistory,
  withStep,
} from '@renderer/data/history';
import { allRows, nothingReplayed, replay, type Replayed, replayLine } from '@renderer/data/replay';
import type { Entry } from '@renderer/data/journal';
import { runCommand } from '@renderer/state/runCommand';
import { stamped } from '@renderer/state/stamp';
import { applyChanges, type Change, invert } from '@shared/model/change';
import { noDates, type PlanEvent } from '@shared/model/event';
import { type Plan, tableNames } from '@shared/model/plan';
import { toDay } from '@shared/model/time';
import { asOf, band, due, mandate, meeting, person, planWith } from '../../support/build';

const today = asOf('2017-05-15');

function context(now: number) {
  let n = 0;
  return { today, now, newId: () => `new-${now}-${++n}` };
}

function run(plan: Plan, id: string, args: unknown, now = 1_000): Plan {
  const result = runCommand(plan, id, args, context(now));
  if (!result.ok) throw new Error(result.error.code);
  return result.value.plan;
}

const stampsOf = (event: PlanEvent | undefined) => [event?.sequence, event?.modified];

describe('stamps', () => {
  const plan = planWith({ events: [meeting('a', '2017-05-08', { sequence: 4, modified: 500 })] });

  it('begin at 0 for a new event and rise by one with every write', () => {
    const added = run(plan, 'add-event', { kind: 'hearing', fields: { title: 'B' } });
    expect(stampsOf([...added.events.values()][1])).toEqual([0, 1_000]);
    const edited = run(plan, 'edit-event', { eventId: 'a', patch: { title: 'A' } });
    expect(stampsOf(edited.events.get('a'))).toEqual([5, 1_000]);
  });

  it('never go back in time with the clock', () => {
    const edited = run(plan, 'edit-event', { eventId: 'a', patch: { title: 'A' } }, 10);
    expect(stampsOf(edited.events.get('a'))).toEqual([5, 500]);
  });

  it('do not touch the plan that a command ran on', () => {
    const before = structuredClone(plan);
    run(plan, 'edit-event', { eventId: 'a', patch: { title: 'A' } });
    expect(plan).toEqual(before);
  });

  it('rise above what an event had that was deleted, restored, deleted and restored', () => {
    let state = start(plan);
    state = doing(state, 'edit-event', { eventId: 'a', patch: { title: 'A' } });
    state = doing(state, 'delete-event', { eventId: 'a' });
    for (const expected of [6, 7]) {
      state = undoing(state);
      expect(state.plan.events.get('a')?.sequence).toBe(expected);
      state = redoing(state);
    }
    state = undoing(undoing(state));
    expect(state.plan.events.get('a')).toMatchObject({ title: 'a', sequence: 9 });
  });
});

describe('a step without changes', () => {
  it('leaves the plan as it is', () => {
    const plan = planWith({});
    expect(run(plan, 'edit-settings', { patch: {} })).toBe(plan);
  });
});

describe('history', () => {
  const step = (id: string) => ({ id, command: 'x', label: {}, changes: [] });

  it('drops the oldest steps above its limit, and still counts them', () => {
    let history: History = noHistory;
    for (const id of ['a', 'b', 'c', 'd']) history = withStep(history, step(id), 3);
    expect(history).toMatchObject({ base: 1, position: 3 });
    expect(history.steps.map((s) => s.id)).toEqual(['b', 'c', 'd']);
  });

  it('forgets what was undone when something new is done', () => {
    let history = withStep(withStep(noHistory, step('a')), step('b'));
    history = afterUndo(history, []);
    expect(nextStep(history)?.id).toBe('b');
    history = withStep(history, step('c'));
    expect(history.steps.map((s) => s.id)).toEqual(['a', 'c']);
    expect([lastStep(history)?.id, nextStep(history)]).toEqual(['c', null]);
  });
});

describe('any commands', () => {
  it('taken back one by one leave the plan as it was, stamps apart', () => {
    fc.assert(
      fc.property(anyIntents, (intents) => {
        const begun = start(busyPlan);
        let state = intents.reduce((s, [id, args]) => doing(s, id, args), begun);
        const done = state.plan;
        const steps = state.history.position;
        for (let i = 0; i < steps; i++) state = undoing(state);
        expect(bare(state.plan)).toEqual(bare(busyPlan));
        for (let i = 0; i < steps; i++) state = redoing(state);
        expect(bare(state.plan)).toEqual(bare(done));
      }),
      { numRuns: 60 },
    );
  });

  it('give changes whose inverse of the inverse is themselves, at most one a row', () => {
    fc.assert(
      fc.property(anyIntents, (intents) => {
        for (const { changes } of intents.reduce(step1, start(busyPlan)).entries) {
          expect(invert(invert(changes))).toEqual(changes);
          const keys = changes.map((c) => `${c.table}/${c.key}`);
          expect(new Set(keys).size).toBe(keys.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('are the same plan and history when they are replayed from a journal', () => {
    fc.assert(
      fc.property(anyIntents, fc.array(fc.boolean(), { maxLength: 6 }), (intents, moves) => {
        let state = intents.reduce(step1, start(busyPlan));
        for (const isUndo of moves) state = isUndo ? undoing(state) : redoing(state);
        const checkpoint = entryOf('checkpoint', allRows(busyPlan));
        const lines = [checkpoint, ...state.entries];
        const replayed = lines.reduce<Replayed>(replay, nothingReplayed('plan'));
        expect(tablesOf(replayed.plan)).toEqual(tablesOf(state.plan));
        expect(replayed.history).toEqual(state.history);
      }),
      { numRuns: 40 },
    );
  });
});

it('cannot undo what lies before a gap of the journal', () => {
  const added = doing(start(busyPlan), 'rename-plan', { name: 'P' });
  const again = doing(added, 'rename-plan', { name: 'Q' });
  const line = { generation: 3, digest: '', text: '', device: 'd', entry: again.entries[1]! };
  const before = { plan: added.plan, history: added.history, deleted: false };
  expect(replayLine(before, { ...line, follows: true }).history.steps).toHaveLength(2);
  const behind = replayLine(before, { ...line, follows: false }).history;
  expect(behind).toMatchObject({ base: 1, position: 1 });
  expect(behind.steps.map((s) => s.id)).toEqual([again.entries[1]!.id]);
});

interface State {
  readonly plan: Plan;
  readonly history: History;
  readonly entries: readonly Entry[];
  readonly clock: number;
}

function start(plan: Plan): State {
  return { plan, history: noHistory, entries: [], clock: 1_000 };
}

function doing(state: State, id: string, args: unknown): State {
  const clock = state.clock + 1;
  const ran = runCommand(state.plan, id, args, context(clock));
  if (!ran.ok || ran.value.changeSet.changes.length === 0) return { ...state, clock };
  const { changeSet, plan } = ran.value;
  const entry: Entry = { ...changeSet, kind: 'do', at: clock };
  const history = withStep(state.history, changeSet);
  return { plan, history, clock, entries: [...state.entries, entry] };
}

function step1(state: State, [id, args]: Intent): State {
  return doing(state, id, args);
}

function undoing(state: State): State {
  const found = lastStep(state.history);
  return found ? stepping(state, 'undo', invert(found.changes), afterUndo) : state;
}

function redoing(state: State): State {
  const found = nextStep(state.history);
  return found ? stepping(state, 'redo', found.changes, afterRedo) : state;
}

function stepping(
  state: State,
  kind: 'undo' | 'redo',
  wanted: readonly Change[],
  after: typeof afterUndo,
): State {
  const clock = state.clock + 1;
  const changes = wanted.map((c) => stamped(state.plan, c, clock));
  return {
    plan: applyChanges(state.plan, changes),
    history: after(state.history, changes),
    entries: [...state.entries, entryOf(kind, changes)],
    clock,
  };
}

function entryOf(kind: Entry['kind'], changes: readonly Change[]): Entry {
  return { id: kind, kind, at: 0, command: '', label: {}, changes };
}

function tablesOf(plan: Plan) {
  return tableNames.map((table) =>
    [...plan[table].values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

function bare(plan: Plan) {
  return tablesOf(plan).map((rows) => rows.map((row) => ({ ...row, sequence: 0, modified: 0 })));
}

type Intent = readonly [command: string, args: unknown];

const busyPlan = planWith({
  mandates: [mandate('m', { kind: 'deadline' })],
  people: [person('ana')],
  events: [
    meeting('a', '2017-05-08', { attendees: [{ personId: 'ana', optional: false }] }),
    meeting('b', '2017-05-09', { kind: 'part', parentId: 'a' }),
    due('c', '2017-05-01', { forEventId: 'a', kind: 'document' }),
    band('d', '2017-04-01..2017-11-30'),
  ],
});

const eventId = fc.constantFrom('a', 'b', 'c', 'd', 'gone');
const onDay = fc.integer({ min: 17_000, max: 17_500 }).map(toDay);

const anyIntent: fc.Arbitrary<Intent> = fc.oneof(
  fc.tuple(eventId, onDay).map(([id, day]): Intent => {
    const sittings = [{ day, part: 'full', from: null, to: null, placeId: null }];
    return ['move-event', { eventId: id, dates: { ...noDates, sittings } }];
  }),
  fc
    .tuple(eventId, fc.constantFrom('T1', 'T2'), fc.constantFrom('hearing', 'deadline', 'phase'))
    .map(([id, title, kind]): Intent => ['edit-event', { eventId: id, patch: { title, kind } }]),
  eventId.map((id): Intent => ['delete-event', { eventId: id }]),
  eventId.map((id): Intent => ['duplicate-event', { eventId: id }]),
  fc
    .tuple(eventId, fc.constantFrom('held', 'cancelled', 'done'), onDay)
    .map(([id, state, on]): Intent => ['set-state', { eventId: id, state, on, decision: null }]),
  onDay.map((on): Intent => ['mark-done', { mandateId: 'm', on }]),
  fc.constant<Intent>(['remove-person', { personId: 'ana' }]),
  fc.constantFrom('P', 'Q').map((name): Intent => ['rename-plan', { name }]),
  onDay.map((day): Intent => {
    const fields = { placeId: 'geneva', day, name: 'H', strength: 'avoid', source: '' };
    return ['set-holiday', fields];
  }),
);

const anyIntents = fc.array(anyIntent, { minLength: 1, maxLength: 12 });
