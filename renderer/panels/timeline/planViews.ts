import type { Overview } from '@shared/gantt/overview';
import { fit, pxPerWeekOfLevel, scaleAround } from '@shared/gantt/timeScale';
import type { Plan } from '@shared/model/plan';
import { phaseEvents } from '@shared/model/phaseOf';
import type { Day } from '@shared/model/time';
import { type ChartView, chartView } from '@renderer/gantt/chartView';

// A plan that is looked at again shows what it showed before; nothing of it is stored.
const views = new Map<string, ChartView>();

/** The view of a plan: where it was left, else months from its first phase, or around the day asked about where that
 *  would lie out of view; wider where the whole plan fits. */
export function viewOfPlan(plan: Plan, overview: Overview, today: Day, width: number): ChartView {
  let view = views.get(plan.id);
  if (!view) {
    view = chartView(firstScale(plan, overview, today, width));
    views.set(plan.id, view);
  }
  return view;
}

function firstScale(plan: Plan, overview: Overview, today: Day, width: number) {
  const whole = fit(overview.from, overview.to, width);
  const months = pxPerWeekOfLevel.months;
  if (whole.pxPerWeek >= months) return whole;
  const start = phaseEvents(plan)[0]?.span?.start ?? overview.from;
  const shown = (width / months) * 7;
  const near = today >= start && today < start + shown * 0.9;
  const inPlan = today >= overview.from && today < overview.to;
  return near || !inPlan ? scaleAround(months, start, 10) : scaleAround(months, today, width / 2);
}
