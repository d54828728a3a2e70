import { useEffect } from 'react';
import { appActions } from '@renderer/state/actions';
import { actionPressed } from '@renderer/state/actions/shortcuts';
import { getState } from '@renderer/state/planStore';
import { perform } from './useActions';

/** The window's keys. A view that handles a key itself prevents its default, and a dialog keeps all keys to itself. */
export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || getState().dialog) return;
      const action = actionPressed(appActions, event, isTyping(event.target));
      if (!action) return;
      event.preventDefault();
      perform(action.id);
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
