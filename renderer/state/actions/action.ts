import type { Translate } from '@shared/i18n';
import type { en } from '@shared/i18n/en';
import type { AppActions, AppState } from '@renderer/state/appState';

/** Names of the actions; the words of each are `shell.action.<id>`. */
export type ActionId = keyof typeof en.shell.action;

/** Why an action cannot be done now; its sentence is `shell.why.<reason>`. */
export type WhyNot = keyof typeof en.shell.why;

/** Where an action is listed. */
export type MenuName = keyof typeof en.shell.menu;

/** What the window has one way of at a time; its name is `shell.choice.<choice>`. */
export type Choice = Exclude<keyof typeof en.shell.choice, 'switches'>;

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
  /** One of several ways, of which the window has one at a time: what they are ways of. */
  readonly choice?: Choice;
  /** It is so now: the way that the window has, or a switch that is on. */
  readonly checked?: (state: AppState) => boolean;
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

/** How a menu marks an action: one way of several, a switch, or nothing. */
export type MenuMark = 'radio' | 'checkbox' | null;

/** What a menu shows of an action. */
export interface MenuLine {
  readonly mark: MenuMark;
  readonly checked: boolean;
  /** Why it cannot be done; null too for the way that the window has already, which is marked. */
  readonly why: WhyNot | null;
}

/** The action as menus show it now. */
export function menuLine(action: Action, state: AppState): MenuLine {
  const why = whyNot(action, state);
  if (!action.checked) return { mark: null, checked: false, why };
  const mark = action.choice === undefined ? 'checkbox' : 'radio';
  return { mark, checked: action.checked(state), why: why === 'alreadySo' ? null : why };
}
