import { classOf, firstDay, type PlanEvent } from '@shared/model/event';
import { stateOn } from '@shared/model/asOf';
import type { Day } from '@shared/model/time';
import { announce, announceSelection } from '@renderer/state/announce';
import type { AppState, Selection } from '@renderer/state/appState';
import { hideBaseline, showFromNow } from '@renderer/state/baselineActions';
import { sentence } from '@renderer/state/sentence';
import { showAllLooks, timelineStore, toggleTimeline } from '@renderer/state/timelineStore';
import type { Action, ActionId, WhyNot } from './action';
import { needsPlan } from './conditions';
import { askCopy } from './copyRequests';
import { askZoom, goToDay } from './zoomRequests';

/** What the timeline shows besides the plan, and where it looks. */
export const timelineActions: readonly Action[] = [
  {
    id: 'goToday',
    menu: 'go',
    shortcuts: ['Ctrl+Home'],
    why: needsTimeline,
    run: (state) => askZoom({ day: state.today.day }),
  },
  {
    id: 'goDate',
    menu: 'go',
    why: needsTimeline,
    run: (_s, actions) => actions.openDialog('palette', goToDay),
  },
  {
    id: 'nextDeadline',
    menu: 'go',
    shortcuts: ['F7'],
    why: (state) => needsPlan(state) ?? (deadlineBeside(state, 1) ? null : 'noDeadline'),
    run: (state, actions) => {
      actions.select(deadlineBeside(state, 1));
      announceSelection();
    },
  },
  {
    id: 'previousDeadline',
    menu: 'go',
    shortcuts: ['Shift+F7'],
    why: (state) => needsPlan(state) ?? (deadlineBeside(state, -1) ? null : 'noDeadlineBefore'),
    run: (state, actions) => {
      actions.select(deadlineBeside(state, -1));
      announceSelection();
    },
  },
  toggleAction('allLinks'),
  toggleAction('legend'),
  toggleAction('weekNumbers'),
  toggleAction('sessions'),
  {
    id: 'showEverything',
    menu: 'view',
    why: (state) =>
      needsTimeline(state) ?? (timelineStore.getState().hidden.size > 0 ? null : 'alreadySo'),
    run: () => {
      showAllLooks();
      announce(sentence('timeline.allShown'));
    },
  },
  {
    id: 'baselineNow',
    menu: 'view',
    why: needsTimeline,
    run: () => showFromNow(sentence('timeline.baseline.now')),
  },
  {
    id: 'baselineChoose',
    menu: 'view',
    why: needsTimeline,
    run: (_state, actions) => actions.openDialog('baseline'),
  },
  {
    id: 'baselineHide',
    menu: 'view',
    why: (state) =>
      needsTimeline(state) ?? (timelineStore.getState().baseline ? null : 'alreadySo'),
    run: () => {
      hideBaseline();
      announce(sentence('timeline.baseline.hidden'));
    },
  },
  {
    id: 'savePicture',
    menu: 'file',
    shortcuts: ['Ctrl+Shift+E'],
    why: needsChart,
    run: (_state, actions) => actions.openDialog('picture'),
  },
  {
    id: 'copyPicture',
    menu: 'edit',
    shortcuts: ['Ctrl+Shift+C'],
    why: needsChart,
    run: () => askCopy(),
  },
];

function toggleAction(id: ActionId & Parameters<typeof toggleTimeline>[0]): Action {
  const run = () => {
    toggleTimeline(id);
    const on = String(timelineStore.getState()[id]);
    announce(sentence('timeline.switch', { what: id, on }));
  };
  const checked = () => timelineStore.getState()[id];
  return { id, menu: 'view', checked, why: needsTimeline, run };
}

function needsTimeline(state: AppState): WhyNot | null {
  return needsPlan(state) ?? (state.view === 'timeline' ? null : 'notTimeline');
}

function needsChart(state: AppState): WhyNot | null {
  return needsPlan(state) ?? (state.view === 'timeline' ? null : 'noTimeline');
}

/** What is due and not done next after the selected one, or last before it (step -1); where nothing that is due is
 *  selected, from the day of the question on, or before it. */
export function deadlineBeside(state: AppState, step: 1 | -1): Selection | null {
  const { plan, today, selection } = state;
  if (!plan) return null;
  const selected = selection?.type === 'event' ? plan.events.get(selection.id) : undefined;
  const from = selected ? dueDay(selected) : null;
  // A text is after the empty one: all of that day lie after it, and none before.
  const here: Due = from === null ? { day: today.day, id: '' } : { day: from, id: selected!.id };
  let best: Due | null = null;
  for (const event of plan.events.values()) {
    const day = dueDay(event);
    if (day === null || stateOn(event, today.day) !== 'open') continue;
    const one = { day, id: event.id };
    if (order(one, here) * step <= 0) continue;
    if (!best || order(one, best) * step < 0) best = one;
  }
  return best && { type: 'event', id: best.id };
}

interface Due {
  readonly day: Day;
  readonly id: string;
}

function dueDay(event: PlanEvent): Day | null {
  return classOf(event) === 'due' ? firstDay(event) : null;
}

/** Below 0 where the first is due earlier; those of one day in the order of their ids. */
function order(a: Due, b: Due): number {
  if (a.day !== b.day) return a.day - b.day;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
