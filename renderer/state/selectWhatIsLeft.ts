import type { Change } from '@shared/model/change';
import type { Plan } from '@shared/model/plan';
import { store } from './store';

/** An event that a command made alone is selected; a selected row that is gone is not. */
export function selectWhatIsLeft(plan: Plan, changes: readonly Change[]): void {
  const made = changes.filter((c) => c.table === 'events' && c.before === null);
  if (made.length === 1) {
    store.setState({ selection: { type: 'event', id: made[0]!.key } });
    return;
  }
  const { selection } = store.getState();
  const isGone =
    (selection?.type === 'event' && !plan.events.has(selection.id)) ||
    (selection?.type === 'mandate' && !plan.mandates.has(selection.id)) ||
    (selection?.type === 'calendarEvent' && !plan.calendarEvents.has(selection.id));
  if (isGone) store.setState({ selection: null });
}
