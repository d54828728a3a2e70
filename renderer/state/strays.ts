import { decodePlan } from '@shared/formats/planFile/decodePlan';
import { settingsOf } from '@shared/model/plan';
import type { AppActions } from './appState';
import { env } from './environment';
import { newId } from './newId';
import { openingFailed } from './openingFailed';
import { NotSavedYet, saveAside } from './planDisks';
import { sentence } from './sentence';
import { store } from './store';
import { viewActions } from './viewActions';

/** What is done with files among the journals that belong to no plan: nothing, until the user says so. */
export const strayActions: Pick<AppActions, 'lookForStrays' | 'settleStray'> = {
  lookForStrays: async () => {
    const { strays } = await env().platform['journal.strays']({});
    store.setState({ strays });
  },
  settleStray: async (stray, how) => {
    try {
      if (how === 'open') await openAside(stray.id, stray.name);
      else {
        const answer = await env().platform['journal.settleStray']({ id: stray.id, how });
        if ('failed' in answer) refuse(answer.failed);
      }
      await strayActions.lookForStrays();
    } catch (error) {
      const isUnsaved = error instanceof NotSavedYet;
      viewActions.notify('error', isUnsaved ? sentence('saving.notDone') : openingFailed(error));
    }
  },
};

async function openAside(id: string, file: string): Promise<void> {
  const answer = await env().platform['journal.readStray']({ id });
  if ('failed' in answer) return refuse(answer.failed);
  const decoded = decodePlan(answer.text);
  if (!decoded.ok) return refuse('damaged');
  const { plan } = decoded.value;
  const settings = settingsOf(plan);
  const name = sentence('safety.strays.fileName', { name: settings.name, file });
  await saveAside({
    ...plan,
    id: newId(),
    settings: new Map([['settings', { ...settings, name }]]),
  });
  viewActions.notify('info', sentence('safety.strays.opened', { name }));
}

function refuse(why: string): void {
  const known = ['gone', 'damaged', 'another-plan', 'not-readable', 'newer'].includes(why);
  viewActions.notify(
    'error',
    sentence(known ? `safety.restore.failed.${why}` : 'safety.strays.notDone'),
  );
}
