import type { Translate } from '@shared/i18n';
import type { en } from '@shared/i18n/en';
import type { AppActions, AppState } from '@renderer/state/appState';

/** Names of the actions; the words of each are `shell.action.<id>`. */
export type ActionId = keyof typeof en.shell.action;

/** Why an action cannot be done now; its sentence is `shell.why.<reason>`. */
export type WhyNot = keyof typeof en.shell.why;

/** Where an action is listed. */
export type MenuName = keyof typeof en.shell.menu;

/** One thing that a user can do in the window: the palette, the menus, the shortcuts and the bars all read it. */
export interface Action {
  readonly id: ActionId;
  readonly menu: MenuName;
  /** Keys as "Ctrl+Shift+K"; the first is shown. On a Mac, Command stands for Ctrl. */
  readonly shortcuts?: readonly string[];
  /** The keys work while the user types in a field too. */
  readonly whileTyping?: boolean;
  /** Words that change with the state; without it, `shell.action.<id>`. */
  readonly words?: (state: AppState, t: Translate) => string;
  /** Null: it can be done. */
  readonly why?: (state: AppState) => WhyNot | null;
  readonly run: (state: AppState, actions: AppActions) => void;
}

/** The words of an action as it stands. */
export function wordsOf(action: Action, state: AppState, t: Translate): string {
  return action.words ? action.words(state, t) : t(`shell.action.${action.id}`);
}

/** Why the action cannot be done now, or null. */
export function whyNot(action: Action, state: AppState): WhyNot | null {
  return action.why ? action.why(state) : null;
}
