import { classOf, firstDay } from '@shared/model/event';
import { stateOn } from '@shared/model/asOf';
import type { Plan } from '@shared/model/plan';
import type { Day } from '@shared/model/time';
import { announce } from '@renderer/state/announce';
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
    why: (state) => needsPlan(state) ?? (deadlineAfter(state) ? null : 'noDeadline'),
    run: (state, actions) => actions.select(deadlineAfter(state)),
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
  return { id, menu: 'view', why: needsTimeline, run };
}

function needsTimeline(state: AppState): WhyNot | null {
  return needsPlan(state) ?? (state.view === 'timeline' ? null : 'notTimeline');
}

function needsChart(state: AppState): WhyNot | null {
  return needsPlan(state) ?? (state.view === 'timeline' ? null : 'noTimeline');
}

/** What is due next and not done: after the selected one where that is due, else after the day of the question. */
export function deadlineAfter(state: AppState): Selection | null {
  const { plan, today, selection } = state;
  if (!plan) return null;
  const selected = selection?.type === 'event' ? plan.events.get(selection.id) : undefined;
  const isDue = selected !== undefined && classOf(selected) === 'due';
  const from = isDue ? firstDay(selected) : null;
  const after = from !== null && from >= today.day ? { day: from, id: selected!.id } : null;
  return nextDue(plan, today.day, after);
}

function nextDue(
  plan: Plan,
  today: Day,
  after: { readonly day: Day; readonly id: string } | null,
): Selection | null {
  let best: { day: Day; id: string } | null = null;
  for (const event of plan.events.values()) {
    const day = classOf(event) === 'due' ? firstDay(event) : null;
    if (day === null || day < today || stateOn(event, today) !== 'open') continue;
    const one = { day, id: event.id };
    if (after && !isBefore(after, one)) continue;
    if (!best || isBefore(one, best)) best = one;
  }
  return best && { type: 'event', id: best.id };
}

interface Due {
  readonly day: Day;
  readonly id: string;
}

function isBefore(a: Due, b: Due): boolean {
  return a.day < b.day || (a.day === b.day && a.id < b.id);
}
