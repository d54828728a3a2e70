import type { Replayed } from '@renderer/data/replay';
import type { Refused } from '@renderer/data/saveItem';
import { settingsOf } from '@shared/model/plan';
import type { AppActions, RefusedChange } from './appState';
import { copyOf } from './copyOf';
import { newId } from './newId';
import { openingFailed } from './openingFailed';
import { NotSavedYet, saveAside } from './planDisks';
import { sentence } from './sentence';
import { showOther } from './session';
import { store } from './store';
import { selectWhatIsLeft } from './selectWhatIsLeft';
import { viewActions } from './viewActions';

/** Shows what another window saved, and asks about what this window wished on the plan before it and can no longer
 *  be. */
export function showFollowed(shown: Replayed, refused: readonly Refused[]): void {
  showOther(shown);
  selectWhatIsLeft(shown.plan, []);
  if (refused.length === 0) return;
  store.setState(({ refusedChanges }) => ({
    refusedChanges: [...refusedChanges, ...refused.map(asRefusedChange)],
  }));
  viewActions.openDialog('refused');
}

/** The answer to what was refused. */
export const refusedActions: Pick<AppActions, 'answerRefused'> = {
  answerRefused: async (keep) => {
    const { refusedChanges } = store.getState();
    const last = refusedChanges[refusedChanges.length - 1];
    if (keep && last) {
      const name = sentence('saving.mineName', { name: settingsOf(last.mine).name });
      try {
        await saveAside(copyOf(last.mine, newId(), name, newId));
      } catch (error) {
        const isUnsaved = error instanceof NotSavedYet;
        viewActions.notify('error', isUnsaved ? sentence('saving.notDone') : openingFailed(error));
        return;
      }
      viewActions.notify('info', sentence('saving.mineKept', { name }));
    }
    store.setState({ refusedChanges: [], dialog: null });
  },
};

function asRefusedChange({ item, why }: Refused): RefusedChange {
  const { command, label } = item.entry;
  return { id: item.entry.id, step: { command, label }, why, mine: item.after.plan };
}
