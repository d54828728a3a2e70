import { useCallback } from 'react';
import type { Refusal, Result } from '@shared/model/result';
import { actions, useApp } from '@renderer/state/planStore';
import { refusalText } from '@renderer/state/words';

/** Says why a command did not run; says nothing of one that did. */
export function useRefusal(): (result: Result<unknown, Refusal>) => void {
  const language = useApp((s) => s.language);
  return useCallback(
    (result) => {
      if (!result.ok) actions.notify('error', refusalText(result.error, language));
    },
    [language],
  );
}
