import type { OpenedPlan } from '@renderer/data/openStored';
import { settingsOf } from '@shared/model/plan';
import { env } from './environment';
import { sentence } from './sentence';
import { store } from './store';
import { viewActions } from './viewActions';

/** Where something may be missing or has to be chosen, the report opens by itself; else a message leads to it. */
const opensItself: ReadonlySet<string> = new Set(['damaged', 'kept-both', 'journal-unreadable']);

/** Tells what was done to a plan when it was opened. */
export function tellRecovery({ plan, repair, lines, conflict }: OpenedPlan): void {
  if (repair === 'none') return;
  const { name } = settingsOf(plan);
  store.setState({
    recovery: { planId: plan.id, name, repair, lines, conflict, device: env().device },
  });
  if (opensItself.has(repair)) viewActions.openDialog('recovery');
  else viewActions.notify('info', sentence('safety.recovery.notice', { name }), 'recovery');
}
