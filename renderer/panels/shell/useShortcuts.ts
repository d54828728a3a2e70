import { useEffect } from 'react';
import { appActions } from '@renderer/state/actions';
import { whyNot, type WhyNot } from '@renderer/state/actions/action';
import { actionPressed } from '@renderer/state/actions/shortcuts';
import { actions, getState } from '@renderer/state/planStore';
import { sentence } from '@renderer/state/sentence';
import { perform } from './useActions';

/** Reasons that are on the screen already: a key that does nothing then needs no word. */
const evident: ReadonlySet<WhyNot> = new Set(['alreadySo', 'sameState', 'panelClosed', 'isSaved']);

/** The window's keys; one that can do nothing now says why. A view that handles a key itself prevents its default, and a dialog keeps all keys to itself. */
export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || getState().dialog) return;
      const action = actionPressed(appActions, event, isTyping(event.target));
      if (!action) return;
      event.preventDefault();
      const why = whyNot(action, getState());
      if (why === null) perform(action.id);
      else if (!evident.has(why)) actions.notify('info', sentence(`shell.why.${why}`));
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=range])')
  );
}
