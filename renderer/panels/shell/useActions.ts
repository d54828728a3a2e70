import { useTranslations } from 'use-intl';
import { actionOf, runAction } from '@renderer/state/actions';
import { type ActionId, whyNot, type WhyNot, wordsOf } from '@renderer/state/actions/action';
import { actions, getState, useApp } from '@renderer/state/planStore';

/** An action as a bar or a menu shows it. */
export interface ShownAction {
  readonly id: ActionId;
  readonly words: string;
  readonly keys: string | null;
  readonly why: WhyNot | null;
}

/** The action as it stands now; drawn again when its words or whether it can be done change. */
export function useAction(id: ActionId): ShownAction {
  const t = useTranslations();
  const action = actionOf(id);
  const words = useApp((s) => wordsOf(action, s, t));
  const why = useApp((s) => whyNot(action, s));
  return { id, words, keys: action.shortcuts?.[0] ?? null, why };
}

/** Does an action by its id, on the state of this moment. */
export function perform(id: string): void {
  runAction(id, getState(), actions);
}
