import { decodePlan } from '@shared/formats/planFile/decodePlan';
import { noHistory } from '@renderer/data/history';
import { closeAppDatabase, openAppDatabase } from '@renderer/data/appDatabase';
import { platform as realPlatform } from '@renderer/platform/platform';
import type { Channel, Platform } from '@shared/ipc/contract';
import { rememberSettings, restoreSettings } from './appSettings';
import { putIntoBin } from './bin';
import { watchPlanFile } from './changedFile';
import { askCheckerAsOf, nextHour } from './checking';
import { type Environment, env, setEnvironment } from './environment';
import { forgetStores } from './listActions';
import { openingFailed } from './openingFailed';
import { openDisk, unheard } from './planDisks';
import { forgetOldPlans, listPlan, listSettled, showPlanList, unlisted } from './planList';
import { sentence } from './sentence';
import { currentDisk, showPlan, todayOf } from './session';
import { store } from './store';
import { settingsOf } from '@shared/model/plan';
import { strayActions } from './strays';
import { watchQuestion } from './question';
import { watchToday } from './today';
import { viewActions } from './viewActions';

let stops: (() => void)[] = [];

/** Reads settings and the list of plans; the window calls it once, before its first picture. The platform and the waits
 *  are given by tests only. */
export async function startApp(
  platform: Platform = whicheverAnswers(),
  waits: Pick<Environment, 'backOff' | 'answerWithinMs'> = {},
): Promise<void> {
  guardUnsaved();
  stops.push(watchToday(homeZone, lookAtToday, nextHour), watchQuestion());
  const isRemembered = await openAppDatabase(waits.answerWithinMs);
  await setEnvironment(platform, waits);
  await restoreSettings();
  stops.push(rememberSettings(), watchPlanFile());
  await showPlanList();
  store.setState({ starting: false });
  if (!isRemembered) {
    viewActions.notify('error', sentence('saving.databaseSilent'));
    return listFromJournals();
  }
  await listWhatIsMissing();
  await forgetStores(await forgetOldPlans());
  await tellOfStrays();
}

/** Lets go of everything without saving, as a window does that is closed; for tests that start again. */
export async function stopApp(): Promise<void> {
  currentDisk()?.close();
  for (const stop of stops) stop();
  stops = [];
  await listSettled();
  showPlan(null, noHistory, null);
  closeAppDatabase();
  store.setState(store.getInitialState(), true);
}

/** Asks for the main process at each call, so that one that comes back is found. */
function whicheverAnswers(): Platform {
  const late =
    (channel: Channel) =>
    async (args: never): Promise<unknown> =>
      ((await realPlatform())[channel] as (args: never) => Promise<unknown>)(args);
  return new Proxy({} as Platform, {
    get: (_target, name) => (name === 'onAction' ? () => () => undefined : late(name as Channel)),
  });
}

/** Plans that have a journal and are not in the list: the list was lost, or the plan came from elsewhere. */
async function listWhatIsMissing(): Promise<void> {
  try {
    const { plans } = await env().platform['journal.list']({});
    for (const id of await unlisted(plans)) {
      const found = await openDisk(id, unheard);
      found?.disk.close();
      if (!found) continue;
      if (found.opened.deleted) await putIntoBin(found.opened.plan);
      else await listPlan(found.opened.plan);
    }
  } catch (error) {
    viewActions.notify('error', sentence('saving.listNotRead', { reason: openingFailed(error) }));
  }
}

/** The list where the browser's databases do not answer: each plan as its journal says, read by the main process. */
async function listFromJournals(): Promise<void> {
  const { platform } = env();
  try {
    const { plans } = await platform['journal.list']({});
    for (const plan of plans) {
      const { states } = await platform['journal.states']({ plan });
      const last = states.at(-1);
      if (!last || last.kind === 'delete') continue;
      const answer = await platform['journal.planAt']({ plan, generation: last.generation });
      const decoded = 'text' in answer ? decodePlan(answer.text) : null;
      if (decoded?.ok) await listPlan(decoded.value.plan, last.at);
    }
  } catch (error) {
    viewActions.notify('error', sentence('saving.listNotRead', { reason: openingFailed(error) }));
  }
}

/** Files among the journals that belong to no plan are said, never used by themselves. */
async function tellOfStrays(): Promise<void> {
  try {
    await strayActions.lookForStrays();
  } catch {
    // The journals could not be looked through: that was said.
    return;
  }
  const count = store.getState().strays.length;
  if (count > 0) viewActions.notify('info', sentence('safety.strays.notice', { count }), 'strays');
}

/** The browser asks before it closes a window with changes that are not on disk. */
function guardUnsaved(): void {
  const guard = (event: BeforeUnloadEvent) => {
    const { kind } = store.getState().saving;
    if (kind === 'saving' || kind === 'not-saved') event.preventDefault();
  };
  window.addEventListener('beforeunload', guard);
  stops.push(() => window.removeEventListener('beforeunload', guard));
}

function homeZone(): string {
  const { plan } = store.getState();
  return plan ? settingsOf(plan).homeZone : 'UTC';
}

function lookAtToday(): void {
  const { plan } = store.getState();
  const today = todayOf(plan);
  store.setState({ today });
  askCheckerAsOf(today);
}
