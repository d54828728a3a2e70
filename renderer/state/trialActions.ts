import { commandOf } from '@shared/commands/index';
import { askTry } from './checking';
import { newId } from './newId';
import { store } from './store';
import { forgetTrial, newTrial, refuseTrial, trialStore } from './trialStore';

let last = '';

/** Asks what a command would do to the findings, without running it on the plan. The same question twice is asked once. */
export function tryCommand(commandId: string, args: object): void {
  const { plan, today } = store.getState();
  if (!plan) return;
  const question = JSON.stringify([plan.revision, today.day, commandId, args]);
  if (question === last && trialStore.getState().asked !== 0) return;
  last = question;
  const ran = commandOf(commandId).run(plan, args, { today, newId });
  if (!ran.ok) refuseTrial(ran.error);
  else askTry(ran.value.changes, newTrial(ran.value.changes));
}

/** The edit was made or put back: nothing is tried any more. */
export function endTrial(): void {
  if (trialStore.getState().asked !== 0) forgetTrial();
}
