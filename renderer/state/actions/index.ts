import type { AppActions, AppState } from '@renderer/state/appState';
import { type Action, type ActionId, whyNot } from './action';
import { editActions } from './edit';
import { fileActions } from './file';
import { goActions } from './go';
import { helpActions } from './help';
import { timelineActions } from './timeline';
import { viewActions } from './view';

/** The registry of the window's actions, in the order in which menus and palette list them. */
export const appActions: readonly Action[] = [
  ...fileActions,
  ...editActions,
  ...goActions,
  ...timelineActions,
  ...viewActions,
  ...helpActions,
];

const byId: ReadonlyMap<string, Action> = new Map(appActions.map((a) => [a.id, a]));

/** The action of an id; throws where there is none, which is our own mistake. */
export function actionOf(id: ActionId): Action {
  const found = byId.get(id);
  if (!found) throw new RangeError(`actionOf: no action ${id}`);
  return found;
}

/** Does it, if it can be done now; false if not. Ids from outside (native menu, notices) may be unknown: also false. */
export function runAction(id: string, state: AppState, actions: AppActions): boolean {
  const action = byId.get(id);
  if (!action || whyNot(action, state) !== null) return false;
  action.run(state, actions);
  return true;
}
