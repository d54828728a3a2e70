import { useCallback, useEffect, useMemo } from 'react';
import { changeInto } from '@shared/gantt/intoGroup';
import type { Item, Row } from '@shared/gantt/row';
import type { WorksOn } from '@shared/gantt/snap';
import { stateOn } from '@shared/model/asOf';
import { type Plan, settingsOf } from '@shared/model/plan';
import { type Day, isWeekend } from '@shared/model/time';
import { closedAt } from '@shared/places/holidays';
import type { ChartProps } from '@renderer/gantt/chartProps';
import type { EditIntent } from '@renderer/gantt/intents';
import { actions, getState } from '@renderer/state/planStore';
import { endTrial, tryCommand } from '@renderer/state/trialActions';
import { chooseDay } from '../inspector/chooseDay';
import { commandOfIntent } from './editCommand';
import { useRefusal } from './useRefusal';

/** What the chart needs to edit a plan, and what does the edits. */
export interface Edits extends Pick<ChartProps, 'work' | 'onTry'> {
  readonly into: ChartProps['into'];
  readonly run: (intent: EditIntent) => void;
  readonly toggleDay: (eventId: string, day: Day) => void;
}

/** Edits on the chart: each is tried on the checker while it is going on, and made by one command when it is over. */
export function useEdits(plan: Plan, title: (row: Row) => string): Edits {
  const refused = useRefusal();
  useEffect(() => endTrial, []);
  const work = useWorkDays(plan);
  const onTry = useCallback((intent: EditIntent | null) => {
    const { plan: now, grouping } = getState();
    if (!intent || !now) {
      endTrial();
      return;
    }
    const { id, args } = commandOfIntent(intent, now, grouping);
    tryCommand(id, args);
  }, []);
  const run = (intent: EditIntent) => {
    const { plan: now, grouping } = getState();
    if (!now) return;
    const { id, args } = commandOfIntent(intent, now, grouping);
    refused(actions.run(id, args));
  };
  const toggleDay = (eventId: string, day: Day) => {
    const event = plan.events.get(eventId);
    if (!event || isOver(plan, eventId)) return;
    refused(actions.run('move-event', { eventId, dates: chooseDay(event, event.kind, day, null) }));
  };
  const into = (item: Item, from: Row, to: Row) => {
    const event = plan.events.get(item.target.id);
    const means = event && changeInto(getState().grouping, event, from.id, to.id);
    return means ? { from: from.id, to: to.id, label: title(to) } : null;
  };
  return { work, onTry, into, run, toggleDay };
}

/** Held, done or cancelled: its days are corrected in the inspector, never by a click in passing. */
function isOver(plan: Plan, eventId: string): boolean {
  const event = plan.events.get(eventId)!;
  return ['held', 'done', 'cancelled'].includes(stateOn(event, getState().today.day));
}

function useWorkDays(plan: Plan): (placeId: string | null) => WorksOn {
  const { holidayLists } = plan;
  const home = settingsOf(plan).homePlaceId;
  return useMemo(() => {
    return (placeId) => {
      const closed = closedAt({ holidayLists }, placeId ?? home);
      return (day) => !isWeekend(day) && !closed(day);
    };
  }, [holidayLists, home]);
}
