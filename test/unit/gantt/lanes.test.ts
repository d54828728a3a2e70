import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitTest } from '@shared/gantt/hitTest';
import {
  countBeyondLanes,
  isBeyondLanes,
  lanePitch,
  lanesOf,
  mostLanes,
} from '@shared/gantt/lanes';
import type { OutlineInput } from '@shared/gantt/outline/context';
import { outlineOf } from '@shared/gantt/outline/outline';
import type { RowList } from '@shared/gantt/rowList';
import { rowTopsOf } from '@shared/gantt/rowTops';
import { sceneOf } from '@shared/gantt/scene';
import { blankEvent } from '@shared/model/blankEvent';
import type { PlanEvent } from '@shared/model/event';
import { defaultSettings, emptyPlan, type Plan } from '@shared/model/plan';
import { addDays, day } from '@shared/model/time';
import { sceneInput } from './samplePlan';

interface Span {
  readonly start: number;
  readonly end: number;
}

const someSpans = fc
  .array(
    fc.record({ start: fc.integer({ min: 0, max: 40 }), days: fc.integer({ min: 1, max: 12 }) }),
  )
  .map((all) => all.map(({ start, days }): Span => ({ start, end: start + days })))
  .map((all) => all.sort((a, b) => a.start - b.start || a.end - b.end));

const lanes = (spans: readonly Span[], ground = -1) =>
  lanesOf(
    spans.map((s) => s.start),
    spans.map((s) => s.end),
    ground,
  );

/** Most spans that hold one day: no way can need fewer lanes. */
const deepest = (spans: readonly Span[]) =>
  Math.max(
    0,
    ...spans.map(({ start }) => spans.filter((s) => s.start <= start && start < s.end).length),
  );

const share = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

const laneOf = (of: Uint8Array | null, i: number) => of?.[i] ?? 0;

describe('the lanes of a row', () => {
  it('hold no two spans that share a day', () => {
    fc.assert(
      fc.property(someSpans, (spans) => {
        const { of, count, crowded } = lanes(spans);
        spans.forEach((a, i) =>
          spans.forEach((b, j) => {
            const lane = laneOf(of, i);
            if (i >= j || lane !== laneOf(of, j) || !share(a, b)) return;
            expect(crowded && lane === count - 1).toBe(true);
          }),
        );
      }),
    );
  });

  it('are as few as overlap at one time, and never more than fit', () => {
    fc.assert(
      fc.property(someSpans, (spans) => {
        const depth = deepest(spans);
        const { count, crowded } = lanes(spans);
        expect(count).toBe(Math.max(1, Math.min(depth, mostLanes)));
        expect(crowded).toBe(depth > mostLanes);
      }),
    );
  });

  it('are one where one ends on the day on which the next begins', () => {
    expect(
      lanes([
        { start: 0, end: 3 },
        { start: 3, end: 4 },
      ]),
    ).toMatchObject({ count: 1, of: null });
    expect(
      lanes([
        { start: 0, end: 3 },
        { start: 2, end: 4 },
      ]),
    ).toMatchObject({ count: 2 });
  });

  it('leave what lies behind all others out', () => {
    const phase = { start: 0, end: 100 };
    const held = [
      { start: 1, end: 3 },
      { start: 5, end: 6 },
    ];
    expect(lanes([phase, ...held], 0)).toMatchObject({ count: 1, of: null });
  });
});

const meeting = (id: string, on: string, days = 3): PlanEvent =>
  blankEvent({
    id,
    uid: id,
    kind: 'consultation',
    title: id,
    sittings: Array.from({ length: days }, (_, i) => ({
      day: addDays(day(on), i),
      part: 'full',
      from: null,
      to: null,
      placeId: null,
    })),
  });

const planOf = (...events: readonly PlanEvent[]): Plan => ({
  ...emptyPlan('lanes', defaultSettings),
  events: new Map(events.map((e) => [e.id, e])),
});

function outline(plan: Plan, toggled: readonly string[]) {
  const input: OutlineInput = {
    plan,
    today: day('2018-01-01'),
    windows: new Map(),
    grouping: 'kind',
    toggled: new Set(toggled),
    language: 'en',
  };
  return outlineOf(input);
}

const scene = (rows: RowList) => sceneInput([], { rows, height: 400 });

const closed = ['group:reference'];

describe('a closed row', () => {
  const two = planOf(
    meeting('a', '2017-06-05'),
    meeting('b', '2017-06-06'),
    meeting('c', '2017-07-03'),
  );

  it('is as high as its lanes, and an open one as high as all others', () => {
    expect(rowTopsOf(outline(two, closed), 28).height).toBe(28 + lanePitch);
    expect(rowTopsOf(outline(two, []), 28).height).toBe(4 * 28);
  });

  it('draws bars that overlap below each other', () => {
    const bars = sceneOf(scene(outline(two, closed))).shapes.filter((s) => s.kind === 'bar');
    expect(bars.map((bar) => bar.y)).toEqual([6, 6, 6 + lanePitch]);
  });

  it('gives each bar to the pointer where it is drawn', () => {
    const input = scene(outline(two, closed));
    const bars = sceneOf(input).shapes.filter((s) => s.kind === 'bar');
    const hits = bars.map((bar) => hitTest(input, bar.x + 2, bar.y + 7).item?.title);
    expect(hits).toEqual(['a', 'c', 'b']);
  });

  it('counts what finds no lane, and says which it is', () => {
    const six = planOf(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => meeting(id, '2017-06-05')));
    const input = scene(outline(six, closed));
    const { shapes } = sceneOf(input);
    expect(shapes.filter((s) => s.kind === 'bar')).toHaveLength(3);
    const sign = shapes.find((s) => s.kind === 'text' && s.text === '+3');
    if (sign?.kind !== 'text') throw new Error('no sign');
    expect(hitTest(input, sign.x, sign.y).more?.items.map((i) => i.title)).toEqual(['d', 'e', 'f']);
  });

  it('lies above the next row by its height', () => {
    const hearings = [...two.events.values()].map((e): PlanEvent => ({ ...e, kind: 'hearing' }));
    const both = planOf(...hearings, meeting('z', '2017-06-05'));
    const rows = outline(both, ['group:reference', 'group:hearing']);
    expect(rows.length).toBe(2);
    const tops = rowTopsOf(rows, 28);
    const at = (y: number) => tops.indexAt(y);
    const second = tops.topOf(1);
    expect([at(0), at(second - 1), at(second), at(tops.height - 1)]).toEqual([0, 0, 1, 1]);
    expect(at(tops.height)).toBe(2);
    const input = scene(rows);
    const last = sceneOf(input).shapes.findLast((s) => s.kind === 'bar')!;
    expect(hitTest(input, last.x + 2, last.y + 7).item?.title).toBe('z');
  });
});

it('what found no lane is counted: of seven at one time with four lanes four, and no other', () => {
  const seven = Array.from({ length: 7 }, (_, i): Span => ({ start: i, end: 20 }));
  const crowded = lanes([...seven, { start: 30, end: 31 }]);
  expect(countBeyondLanes(crowded)).toBe(4);
  const places = [0, 1, 2, 3, 4, 5, 6, 7].filter((place) => isBeyondLanes(crowded, place));
  expect(places).toEqual([3, 4, 5, 6]);
  expect(countBeyondLanes(lanes(seven.slice(0, 4)))).toBe(0);
});
