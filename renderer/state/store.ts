import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { AppState } from './appState';
import { noFindings } from './findingsState';
import { todayIn } from './today';

/** What the window shows before anything was read. */
const initial: AppState = {
  plan: null,
  plans: [],
  today: todayIn('UTC', null),
  view: 'timeline',
  selection: null,
  findings: noFindings,
  chosenFinding: null,
  sidePanel: 'inspector',
  saving: { kind: 'nothing' },
  undo: null,
  redo: null,
  language: 'en',
  theme: 'system',
  density: 'dense',
  grouping: 'phase',
  sorting: 'usual',
  personId: null,
  dialog: null,
  notices: [],
  recovery: null,
  strays: [],
  refusedChanges: [],
  question: null,
  starting: true,
};

/** The one store of the window. Panels read it through useApp and write it through actions. */
export const store = createStore<AppState>(() => initial);

/** The part of the state that a component shows; it draws again when that part is another value. */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(store, selector);
}

/** The state now, outside components. */
export function getState(): AppState {
  return store.getState();
}
