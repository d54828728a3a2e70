import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grouping, OutlineInput, Sorting } from '@shared/gantt/outline/context';
import { type Outline, outlineOf } from '@shared/gantt/outline/outline';
import type { Row } from '@shared/gantt/row';
import { applyChanges, type Change } from '@shared/model/change';
import type { EventDates, PlanEvent } from '@shared/model/event';
import { classOf, firstDay } from '@shared/model/event';
import type { Plan } from '@shared/model/plan';
import { day, toDay } from '@shared/model/time';
import { resolveWindows } from '@shared/windows/resolveWindows';
import { windowsOf } from '@shared/windows/windowsOf';
import { generatedToday, generatePlan } from '../../support/generatePlan';
import { editRuns, usualSeed } from '../../support/runs';
import { sample, twoProcesses } from './samplePlan';

const groupings: readonly Grouping[] = ['phase', 'city', 'kind', 'person', 'process'];
const generated = generatePlan({ events: 120 });

const inputOf = (
  plan: Plan,
  today: number,
  grouping: Grouping,
  toggled: ReadonlySet<string>,
  sorting: Sorting = 'usual',
) => ({
  plan,
  sorting,
  today: toDay(today),
  windows: windowsOf(plan, toDay(today)),
  grouping,
  toggled,
  language: 'en' as const,
});

const rowsIn = (outline: Outline): readonly Row[] =>
  Array.from({ length: outline.length }, (_, i) => outline.at(i)!);

/** Rows as plain values, closed ones with all that lies in them. */
const plain = (outline: Outline) =>
  rowsIn(outline).map((row) => ({ ...row, items: [...row.items] }));

function moved(dates: EventDates, days: number): EventDates {
  const move = (n: number) => toDay(n + days);
  return {
    span: dates.span && { start: move(dates.span.start), end: move(dates.span.end) },
    at: dates.at && { ...dates.at, day: move(dates.at.day) },
    sittings: dates.sittings.map((s) => ({ ...s, day: move(s.day) })),
  };
}

const moveOf = (event: PlanEvent, days: number): Change => ({
  table: 'events',
  key: event.id,
  before: event,
  after: { ...event, ...moved(event, days) },
});

/** Every way in which an event can change or come and go. */
function edit(plan: Plan, pick: number, kind: number, days: number): Plan {
  const events = [...plan.events.values()];
  const event = events[pick % events.length]!;
  const other = events[(pick * 7 + days + 1000) % events.length]!;
  const set = (after: PlanEvent | null): Plan =>
    applyChanges(plan, [{ table: 'events', key: event.id, before: event, after }]);
  switch (kind) {
    case 0:
      return set({ ...event, title: `${event.title}!` });
    case 1:
      return set({ ...event, placeId: other.placeId, attendees: other.attendees });
    case 2:
      return set({ ...event, kind: other.kind, cites: other.cites });
    case 3:
      return set({ ...event, mandateId: other.mandateId, parentId: null });
    case 4:
      return set(null);
    case 5:
      return set({ ...event, states: [{ state: 'cancelled', on: null, decision: null }] });
    case 6:
      return set({ ...event, forEventId: other.id });
    case 7:
      return set({ ...event, processId: other.processId });
    default:
      return applyChanges(plan, [moveOf(event, days)]);
  }
}

const someEdits = fc.array(
  fc.record({
    pick: fc.nat(100_000),
    kind: fc.integer({ min: 0, max: 12 }),
    days: fc.integer({ min: -400, max: 400 }),
    toggle: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('an outline made of the one before an edit', () => {
  it.each(
    groupings.flatMap((g) => [
      [g, 'sample', sample] as const,
      [g, 'generated', generated] as const,
      [g, 'stacked', twoProcesses] as const,
    ]),
  )('is the outline made anew, grouped by %s, in the %s plan', (grouping, _name, first) => {
    const sortings: readonly Sorting[] = ['usual', 'date', 'usual', 'name', 'document'];
    const today = first !== generated ? day('2018-03-15') : generatedToday;
    const ids = [...first.events.keys()];
    const keyOf = (n: number) => `event:${ids[n % ids.length]}`;
    fc.assert(
      fc.property(someEdits, (edits) => {
        let plan = first;
        let toggled: ReadonlySet<string> = new Set();
        let outline = outlineOf(inputOf(plan, today, grouping, toggled));
        let asked: readonly string[] = [];
        // A plan that is forgotten takes what is known of the edit with it, and the outline is made anew.
        const plans = [plan];
        for (const { pick, kind, days, toggle } of edits) {
          if (toggle) {
            const { id } = outline.at(pick % outline.length)!;
            toggled = new Set(toggled.has(id) ? [] : [...toggled, id]);
          } else plans.push((plan = edit(plan, pick, kind, days)));
          const sorting = sortings[days > 0 ? pick % 5 : 0]!;
          const input: OutlineInput = inputOf(plan, today, grouping, toggled, sorting);
          outline = outlineOf(input, outline);
          const windows = resolveWindows(plan, toDay(today));
          expect(plans).toContain(plan);
          const anew = outlineOf({ ...input, windows });
          expect(plain(outline)).toEqual(plain(anew));
          // Asked twice: where it stood is where it is looked for first.
          asked = [keyOf(pick), ...asked].slice(0, 3);
          for (const key of asked) {
            const row = outline.at(outline.indexOfTarget(key));
            expect(row?.id).toBe(anew.at(anew.indexOfTarget(key))?.id);
            expect(outline.at(outline.indexOfId(key))?.id).toBe(anew.at(anew.indexOfId(key))?.id);
          }
        }
      }),
      { numRuns: editRuns(6), ...usualSeed },
    );
  });

  it('keeps the heading of a phase that an event of another kind stands for', () => {
    const today = day('2018-03-15');
    const input = (of: Plan) => inputOf(of, today, 'phase', new Set());
    const change = (of: Plan, parts: Partial<PlanEvent>) => {
      const before = of.events.get('phase-1')!;
      const after = { ...before, ...parts };
      return applyChanges(of, [{ table: 'events', key: before.id, before, after }]);
    };
    const other = change(sample, { kind: 'consultation' });
    const renamed = change(other, { title: 'Stocktaking' });
    const outline = outlineOf(input(renamed), outlineOf(input(other)));
    expect(plain(outline)).toEqual(plain(outlineOf(input(renamed))));
  });

  it('keeps what each session must have above the two events of one session', () => {
    const input = (of: Plan) => inputOf(of, day('2018-03-15'), 'phase', new Set());
    const held = [...sample.events.values()].find((e) => e.kind === 'thematic-session')!;
    const again = { ...held, id: 'again' };
    const two = applyChanges(sample, [
      { table: 'events', key: 'again', before: null, after: again },
    ]);
    const renamed = { ...again, title: 'Continued' };
    const after = applyChanges(two, [
      { table: 'events', key: 'again', before: again, after: renamed },
    ]);
    const outline = outlineOf(input(after), outlineOf(input(two)));
    expect(plain(outline)).toEqual(plain(outlineOf(input(after))));
  });

  it('keeps the very row of everything that did not move', () => {
    const input = inputOf(generated, generatedToday, 'kind', new Set());
    const before = outlineOf(input);
    const rows = rowsIn(before);
    const event = [...generated.events.values()].find((e) => classOf(e) === 'due')!;
    const plan = applyChanges(generated, [moveOf(event, 1)]);
    const after = outlineOf(inputOf(plan, generatedToday, 'kind', new Set()), before);
    const kept = rowsIn(after).filter((row) => rows.includes(row)).length;
    expect(kept).toBeGreaterThan(rows.length * 0.9);
    const at = after.indexOfTarget(`event:${event.id}`);
    expect(after.at(at)!.own!.start).toBe(firstDay(event)! + 1);
  });

  it('shares every list of lines in which nothing changed', () => {
    const input = inputOf(generated, generatedToday, 'kind', new Set());
    const before = outlineOf(input);
    const event = [...generated.events.values()].find((e) => e.kind === 'hearing')!;
    const plan = applyChanges(generated, [moveOf(event, 3)]);
    const after = outlineOf(inputOf(plan, generatedToday, 'kind', new Set()), before);
    const shared = after.tree.filter((n, i) => n === before.tree[i]).length;
    expect(shared).toBe(before.tree.length - 1);
  });

  it('finds the place of every row by its id and by its target, open or closed', () => {
    for (const toggled of [new Set<string>(), new Set(['group:phase-2'])]) {
      const outline = outlineOf(inputOf(sample, day('2018-03-15'), 'phase', toggled));
      rowsIn(outline).forEach((row, i) => expect(outline.indexOfId(row.id)).toBe(i));
      for (const id of sample.events.keys()) {
        const at = outline.indexOfTarget(`event:${id}`);
        const row = outline.at(at)!;
        const isOwn = row.target?.type === 'event' && row.target.id === id;
        const undated = firstDay(sample.events.get(id)!) === null;
        expect(isOwn || undated || row.items.some((item) => item.target.id === id)).toBe(true);
      }
      expect(outline.indexOfTarget('event:nobody')).toBe(-1);
    }
  });
});
