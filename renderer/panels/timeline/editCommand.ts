import { changeInto } from '@shared/gantt/intoGroup';
import type { Grouping } from '@shared/gantt/outline/context';
import type { Plan } from '@shared/model/plan';
import type { EditIntent } from '@renderer/gantt/intents';

/** A command and its arguments. */
export interface CommandCall {
  readonly id: string;
  readonly args: object;
}

/** The command that does what an edit on the chart asks for. */
export function commandOfIntent(intent: EditIntent, plan: Plan, grouping: Grouping): CommandCall {
  switch (intent.kind) {
    case 'move': {
      const { eventId, dates, into } = intent;
      const event = plan.events.get(eventId);
      const also = into && event ? changeInto(grouping, event, into.from, into.to) : null;
      return { id: 'move-event', args: also ? { eventId, dates, also } : { eventId, dates } };
    }
    case 'move-all':
      return { id: 'move-events', args: { moves: intent.moves } };
    case 'resize': {
      const { eventId, dates } = intent;
      return { id: 'resize-event', args: { eventId, dates } };
    }
    case 'schedule': {
      const { mandateId, memberId, dates } = intent;
      return { id: 'schedule-mandate', args: { mandateId, memberId, dates } };
    }
  }
}
