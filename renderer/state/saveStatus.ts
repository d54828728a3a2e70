import type { QueueStatus } from '@renderer/data/saveQueue';
import type { SaveStatus } from './appState';
import { listInTurn } from './planList';
import { sentence } from './sentence';
import { currentDisk } from './session';
import { store } from './store';
import { now } from './today';

/** What the status bar says, from what the queue says; a plan that was saved is listed as it is now. */
export function showQueueStatus(status: QueueStatus): void {
  store.setState({ saving: said(status) });
  const { plan } = store.getState();
  if (status.kind === 'saved' && plan && currentDisk()) listInTurn(plan);
}

function said(status: QueueStatus): SaveStatus {
  if (status.kind === 'saving') return status;
  if (status.kind === 'saved') return { kind: 'saved', at: now() };
  const { problem, detail } = status;
  const values = { detail: problem === 'slow' ? Number(detail) : detail };
  return { kind: 'not-saved', reason: sentence(`saving.reason.${problem}`, values) };
}
