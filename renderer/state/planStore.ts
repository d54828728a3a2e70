import type { AppActions } from './appState';
import { editActions } from './editActions';
import { planActions } from './planActions';
import { store } from './store';
import { viewActions } from './viewActions';

export { getState, useApp } from './store';

/** Everything that the window can do to the plan and to itself; the object never changes. */
export const actions: AppActions = { ...viewActions, ...editActions, ...planActions };

/** Reads settings and the list of plans; the window calls it once, before its first picture. */
export async function startApp(): Promise<void> {
  store.setState({ starting: false });
}
