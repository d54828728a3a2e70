import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftDates } from '@shared/gantt/draft';
import { citedInProcess } from '@shared/gantt/outline/cited';
import { homeOf } from '@shared/gantt/outline/homeOf';
import { lanesInside } from '@shared/gantt/outline/linesInside';
import type { Node } from '@shared/gantt/outline/node';
import { type Outline, outlineOf } from '@shared/gantt/outline/outline';
import { keyOfMandate } from '@shared/gantt/outline/survey';
import { applyChanges, type Change } from '@shared/model/change';
import type { PlanEvent } from '@shared/model/event';
import { listedPhase } from '@shared/model/phaseOf';
import type { Plan } from '@shared/model/plan';
import { addDays, day, type Day, type DaySpan } from '@shared/model/time';
import { windowsOf } from '@shared/windows/windowsOf';
import { generatedToday, generatePlan } from '../../support/generatePlan';
import { sample } from './samplePlan';

const plans = [
  ['sample', sample, day('2018-03-15')],
  ['generated', generatePlan({ events: 150 }), generatedToday],
] as const;

const inputOf = (plan: Plan, today: Day, toggled: ReadonlySet<string>) => ({
  plan,
  today,
  toggled,
  windows: windowsOf(plan, today),
  grouping: 'phase' as const,
  language: 'en' as const,
});

/** Events that name others as what they are a part of or for, at random: mostly one of a few, so that many lie under one,
 *  on its days, and the one that names them, in a circle. */
function named(plan: Plan, picks: readonly (readonly [number, number, number])[]): Plan {
  const events = [...plan.events.values()];
  const changes = new Map<string, Change>();
  const set = (before: PlanEvent, more: Partial<PlanEvent>) => {
    const after = { ...before, ...more };
    changes.set(before.id, { table: 'events', key: before.id, before, after });
  };
  for (const [of, by, kind] of picks) {
    const event = events[of % events.length]!;
    const other = events[kind > 3 ? (by % 6) * 9 : by % events.length]!;
    if (kind === 0) set(event, { parentId: other.id });
    else if (kind === 1) set(event, { mandateId: null, forEventId: other.id });
    else {
      const { span, sittings, at } = kind > 5 ? other : event;
      set(event, { mandateId: null, parentId: other.id, span, sittings, at });
    }
    if (kind === 2) set(other, { mandateId: null, parentId: event.id });
  }
  return applyChanges(plan, [...changes.values()]);
}

interface Eager {
  readonly node: Node;
  readonly over: Node | null;
  readonly level: number;
  readonly position: number;
  readonly size: number;
  readonly phase: DaySpan | null;
  /** Its own row, or that of the closed line that it lies under. */
  readonly row: number;
  readonly isShown: boolean;
  readonly isOpen: boolean;
}

/** Every line of a tree, walked one by one. */
function eager(tree: readonly Node[], toggled: ReadonlySet<string>): readonly Eager[] {
  const all: Eager[] = [];
  let rows = 0;
  const walk = (
    lines: readonly Node[],
    over: Node | null,
    level: number,
    phase: DaySpan | null,
    closed: number | null,
  ) => {
    lines.forEach((node, i) => {
      const isOpen =
        node.children.length > 0 && (node.group && !node.folded) !== toggled.has(node.id);
      const row = closed ?? rows++;
      const place = { node, over, level, position: i + 1, size: lines.length, phase };
      all.push({ ...place, row, isShown: closed === null, isOpen });
      const below = closed ?? (isOpen ? null : row);
      walk(node.children, node, level + 1, node.phase ?? phase, below);
    });
  };
  walk(tree, null, 1, null, null);
  return all;
}

const someNames = fc.array(fc.tuple(fc.nat(10_000), fc.nat(10_000), fc.nat(9)), { maxLength: 80 });
const someToggles = fc.array(fc.nat(10_000), { maxLength: 40 });
const someProbes = fc.array(fc.tuple(fc.nat(2), fc.nat(10_000)), { maxLength: 12 });

describe.each(plans)(
  'lines that are made when somebody looks, in the %s plan',
  (_n, first, today) => {
    it('are those of all lines made at once, whatever was asked for before', () => {
      fc.assert(
        fc.property(someNames, someToggles, someProbes, (names, toggles, probes) => {
          const plan = named(first, names);
          const toggled = someParents(plan, today, toggles);
          const all = eager(outlineOf(inputOf(plan, today, toggled)).tree, toggled);
          const shown = all.filter((one) => one.isShown);
          const outline = outlineOf(inputOf(plan, today, toggled));
          expect(outline.length).toBe(shown.length);
          const rowOf = (id: string) => shown.find((one) => one.node.id === id)?.row ?? -1;
          for (const [kind, pick] of probes) {
            const { node, row } = all[pick % all.length]!;
            if (kind === 0) expect(outline.at(row)?.id).toBe(shown[row]!.node.id);
            if (kind === 1) expect(outline.indexOfId(node.id)).toBe(rowOf(node.id));
            if (kind === 2 && node.target?.type === 'event') {
              expect(outline.indexOfTarget(`event:${node.target.id}`)).toBe(row);
            }
          }
          expectRows(outline, shown);
          expect(outline.at(shown.length)).toBeUndefined();
        }),
        { numRuns: 60 },
      );
    });

    it('are those of all lines made at once after edits, too', () => {
      const someMoves = fc.array(fc.tuple(fc.nat(10_000), fc.integer({ min: -40, max: 40 })), {
        minLength: 1,
        maxLength: 8,
      });
      fc.assert(
        fc.property(someNames, someToggles, someMoves, (names, toggles, moves) => {
          let plan = named(first, names);
          const toggled = someParents(plan, today, toggles);
          const windows = windowsOf(plan, today);
          let outline = outlineOf({ ...inputOf(plan, today, toggled), windows });
          for (const [pick, days] of moves) {
            const before = [...plan.events.values()][pick % plan.events.size]!;
            const after = { ...before, ...shiftDates(before, days) };
            plan = applyChanges(plan, [{ table: 'events', key: before.id, before, after }]);
            outline = outlineOf({ ...inputOf(plan, today, toggled), windows }, outline);
          }
          const anew = outlineOf({ ...inputOf(plan, today, toggled), windows });
          const shown = eager(anew.tree, toggled).filter((one) => one.isShown);
          expect(outline.length).toBe(shown.length);
          expectRows(outline, shown);
          expect(eager(outline.tree, toggled).map(daysOf)).toEqual(
            eager(anew.tree, toggled).map(daysOf),
          );
        }),
        { numRuns: 60 },
      );
    });

    it('stand each where its event says, and by day', () => {
      fc.assert(
        fc.property(someNames, (names) => {
          const plan = named(first, names);
          const input = inputOf(plan, today, new Set());
          const all = eager(outlineOf(input).tree, new Set());
          const lineOf = new Map<string, Eager>();
          const lineOfMandate = new Map<string, Node>();
          for (const one of all) {
            const { node } = one;
            if (node.target?.type === 'event') lineOf.set(node.target.id, one);
            if (node.mandate && !node.group) {
              lineOfMandate.set(keyOfMandate(node.mandate.id, node.memberId), node);
            }
          }
          const cited = citedInProcess(plan, [...plan.mandates.values()]);
          const nodeOf = (id: string | null) => lineOf.get(id ?? '')?.node ?? null;
          for (const event of plan.events.values()) {
            if (event.kind === 'phase') continue;
            const { node, over } = lineOf.get(event.id)!;
            expect(homesOf(node, over, all)).toContain(expectedHome(event));
          }
          for (const { node } of all) expectByDay(node.children);

          function expectedHome(event: PlanEvent): string {
            const answered = lineOfMandate.get(keyOfMandate(event.mandateId ?? '', event.memberId));
            if (answered) return answered.id;
            const home = homeOf(input, event, nodeOf, lineOfMandate, cited);
            if (home) return home.id;
            const phaseId = listedPhase(plan, event);
            const phase = plan.events.get(phaseId ?? '');
            return `group:${phase ? (phase.mandateId ?? phase.id) : 'whole-process'}`;
          }
        }),
        { numRuns: 60 },
      );
    });
  },
);

/** Ids of some lines with others under them. */
function someParents(plan: Plan, today: Day, picks: readonly number[]): ReadonlySet<string> {
  const all = eager(outlineOf(inputOf(plan, today, new Set())).tree, new Set());
  const parents = all.filter(({ node, level }) => node.children.length > 0 && level > 1);
  return new Set(
    parents.length === 0 ? [] : picks.map((n) => parents[n % parents.length]!.node.id),
  );
}

function expectRows(outline: Outline, shown: readonly Eager[]): void {
  shown.forEach(({ node, level, position, size, phase, isOpen }, i) => {
    const row = outline.at(i)!;
    expect(row).toMatchObject({ id: node.id, level, position, size, expanded: isOpen });
    expect(row.phase).toEqual(node.group ? null : phase);
    expect(outline.levelAt(i)).toBe(level);
    expect(outline.lanes?.[i] ?? 1).toBe(isOpen ? 1 : lanesInside(node));
  });
}

const daysOf = ({ node }: Eager) => [node.id, node.start, node.end];

/** The line itself where it is a mandate's, what it lies under, and what that lies under where it gathers alike ones. */
function homesOf(node: Node, over: Node | null, all: readonly Eager[]): readonly string[] {
  const gathers = over?.name?.kind === 'alike';
  const above = gathers ? all.find((one) => one.node === over)!.over : over;
  return [...(node.mandate ? [node.id] : []), ...(above ? [above.id] : [])];
}

/** What is no mandate's stands behind what is, by its first day. */
function expectByDay(lines: readonly Node[]): void {
  const loose = lines.slice(lines.findIndex((line) => line.mandate === null));
  if (loose.some((line) => line.group) || lines.every((line) => line.mandate !== null)) return;
  expect(loose.every((line) => line.mandate === null)).toBe(true);
  const days = loose.map((line) => line.start);
  expect(days).toEqual(days.toSorted((a, b) => a - b));
}

it('a line at the end of a long way up stands in its group, and not under what it names', () => {
  const events = [...generatePlan({ events: 60 }).events.values()].filter(
    (event) => event.kind !== 'phase',
  );
  const first = generatePlan({ events: 60 });
  const changes = events.slice(0, 30).map((before, i): Change => {
    const parentId = i === 0 ? null : events[i - 1]!.id;
    const after = { ...before, mandateId: null, forEventId: null, cites: [], parentId };
    return { table: 'events', key: before.id, before, after };
  });
  const plan = applyChanges(first, changes);
  const { tree } = outlineOf(inputOf(plan, addDays(generatedToday, 0), new Set()));
  const all = eager(tree, new Set());
  const overOf = (n: number) =>
    all.find((one) => one.node.target?.id === events[n]!.id)!.over!.target?.id ?? 'group';
  expect(overOf(15)).toBe(events[14]!.id);
  expect(overOf(16)).not.toBe(events[15]!.id);
});
