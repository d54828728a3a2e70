// Runs in a page of the built application and speaks with its worker: the same messages as the window's own.
import './noEval';
import { applyChanges, type Change } from '@shared/model/change';
import type { RuleId } from '@shared/model/finding';
import type { PlanEvent } from '@shared/model/event';
import type { Plan } from '@shared/model/plan';
import { toDay } from '@shared/model/time';
import { runCommand } from '@renderer/state/runCommand';
import { generatePlan, type GenerateOptions } from '../../support/generatePlan';
import { repairs, type RepairTimes } from './repairTimes';
import { begin, session, today } from './talk';

/** What one full check said. */
export interface FullCheck {
  /** In the worker, without the way of the plan to it. */
  readonly ms: number;
  /** The start of the worker, the way of the plan to it and of the findings back. */
  readonly sentMs: number;
  /** A fixed piece of work in the window right before and after, the mean: what the machine was worth just then. */
  readonly calibrationMs: number;
  readonly findings: number;
  readonly byRule: Readonly<Partial<Record<RuleId, number>>>;
}

/** What single edits cost, there and back, in milliseconds. */
export interface EditCheck {
  readonly ms: readonly number[];
  /** Findings that crossed, by edit. */
  readonly crossed: readonly number[];
  readonly findings: number;
}

declare global {
  interface Window {
    checkerBench: {
      readonly full: (worker: string, plan: GenerateOptions, runs: number) => Promise<FullCheck[]>;
      readonly edits: (worker: string, plan: GenerateOptions, edits: number) => Promise<EditCheck>;
      readonly repairs: (
        worker: string,
        plan: GenerateOptions,
        most: number,
      ) => Promise<RepairTimes[]>;
    };
  }
}

window.checkerBench = { full, edits, repairs };

async function full(url: string, options: GenerateOptions, runs: number): Promise<FullCheck[]> {
  const plan = generatePlan(options);
  const found: FullCheck[] = [];
  for (let run = 0; run < runs; run++) {
    const before = calibrate();
    const started = performance.now();
    const checker = begin(url, plan);
    const { took, delta } = await checker.answer();
    const sentMs = performance.now() - started - took;
    checker.end();
    const byRule: Partial<Record<RuleId, number>> = {};
    for (const { rule } of delta.appeared) byRule[rule] = (byRule[rule] ?? 0) + 1;
    const calibrationMs = (before + calibrate()) / 2;
    found.push({ ms: took, sentMs, calibrationMs, findings: delta.appeared.length, byRule });
  }
  return found;
}

/** Numbers and a table, as in a check; about 15 ms on an idle machine. */
function calibrate(): number {
  const started = performance.now();
  const table = new Map<number, number>();
  let x = 1;
  for (let i = 0; i < 2_000_000; i++) {
    x = (x * 1_103_515_245 + 12_345) & 0x7fffffff;
    table.set(x & 4095, i);
  }
  return performance.now() - started;
}

/** Moves events by one day, each by the product's own command, and waits for the findings of each. */
async function edits(url: string, options: GenerateOptions, count: number): Promise<EditCheck> {
  let plan = generatePlan(options);
  const attendance = options.attendance === 'delegation' ? 'delegation' : 'named';
  const moved = [...plan.events.values()].filter(
    (e) => e.sittings.length > 0 && e.attendance === attendance,
  );
  const checker = begin(url, plan);
  const first = await checker.answer();
  const ms: number[] = [];
  const crossed: number[] = [];
  for (let i = 0; i < count; i++) {
    const id = moved[Math.floor((i * moved.length) / count)]!.id;
    const changes = changesOf(plan, plan.events.get(id)!, i);
    plan = applyChanges(plan, changes);
    const started = performance.now();
    checker.send({ type: 'change', session, changes, revision: plan.revision });
    const { delta } = await checker.answer();
    ms.push(performance.now() - started);
    crossed.push(delta.appeared.length + delta.changed.length + delta.gone.length);
  }
  checker.end();
  return { ms, crossed, findings: first.delta.appeared.length };
}

function changesOf(plan: Plan, event: PlanEvent, n: number): readonly Change[] {
  const sittings = event.sittings.map((s) => ({ ...s, day: toDay(s.day + 1) }));
  const dates = { span: null, at: null, sittings };
  const context = { today, newId: () => `edit-${n}`, now: 0 };
  const ran = runCommand(plan, 'move-event', { eventId: event.id, dates }, context);
  if (!ran.ok) throw new Error(`move-event refused: ${JSON.stringify(ran.error)}`);
  return ran.value.changeSet.changes;
}
