import { describe, expect, it } from 'vitest';
import { applyChanges } from '@shared/model/change';
import type { PlanEvent } from '@shared/model/event';
import { day, toDay } from '@shared/model/time';
import { resolveWindows } from '@shared/windows/resolveWindows';
import { windowsOf } from '@shared/windows/windowsOf';
import { sample } from '../gantt/samplePlan';

const today = day('2018-03-15');

const later = (event: PlanEvent): PlanEvent => ({
  ...event,
  at: event.at && { ...event.at, day: toDay(event.at.day + 3) },
  span: event.span && { start: toDay(event.span.start + 3), end: toDay(event.span.end + 3) },
  sittings: event.sittings.map((s) => ({ ...s, day: toDay(s.day + 3) })),
});

const moved = (event: PlanEvent) =>
  applyChanges(sample, [{ table: 'events', key: event.id, before: event, after: later(event) }]);

describe('the windows that everybody shares', () => {
  it('are those worked out anew, whichever event of the sample moved', () => {
    let changed = 0;
    for (const event of sample.events.values()) {
      const before = windowsOf(sample, today);
      const plan = moved(event);
      const windows = windowsOf(plan, today);
      expect(windows).toEqual(resolveWindows(plan, today));
      if (windows !== before) changed += 1;
    }
    expect(changed).toBeGreaterThan(0);
  });

  it('stay the same object while nothing moves that a window hangs on', () => {
    const before = windowsOf(sample, today);
    const free = [...sample.events.values()].find((event) => event.mandateId === null)!;
    expect(windowsOf(moved(free), today)).toBe(before);
  });

  it('are others on a day for which they were not worked out', () => {
    const plan = moved(sample.events.get('round-1')!);
    for (const on of [day('2017-03-15'), today, day('2018-12-15')]) {
      expect(windowsOf(plan, on)).toEqual(resolveWindows(plan, on));
    }
  });
});
