import { useMemo } from 'react';
import { actions, useApp } from '@renderer/state/planStore';
import { refusalText } from '@renderer/state/words';
import type { Panel } from './panel';

/** The panel of the plan that is open; null where none is. */
export function useAppPanel(): Panel | null {
  const plan = useApp((s) => s.plan);
  const language = useApp((s) => s.language);
  const today = useApp((s) => s.today);
  return useMemo(
    () =>
      plan && {
        plan,
        language,
        today,
        select: actions.select,
        run: (commandId, args) => {
          const result = actions.run(commandId, args);
          return result.ok ? null : refusalText(result.error, language);
        },
      },
    [plan, language, today],
  );
}
