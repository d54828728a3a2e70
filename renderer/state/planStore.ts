import type { AppActions } from './appState';
import { calendarActions } from './calendarActions';
import { editActions } from './editActions';
import { refusedActions } from './followed';
import { fileActions } from './fileActions';
import { listActions } from './listActions';
import { questionActions } from './question';
import { recoveryActions } from './recovery';
import { restoreActions } from './restoreActions';
import { strayActions } from './strays';
import { openActions } from './openActions';
import { viewActions } from './viewActions';

export { getState, useApp } from './store';
export { startApp, stopApp } from './startApp';

/** Everything that the window can do to the plan and to itself; the object never changes. */
export const actions: AppActions = {
  ...viewActions,
  ...editActions,
  ...openActions,
  ...listActions,
  ...fileActions,
  ...calendarActions,
  ...refusedActions,
  ...questionActions,
  ...restoreActions,
  ...recoveryActions,
  ...strayActions,
};
