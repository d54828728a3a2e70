import { planDatabaseName } from './planDatabase';

/** What the windows of one plan tell each other: how far its journal was written. */
export interface PlanChannel {
  readonly tell: (generation: number) => void;
  readonly close: () => void;
}

/** Joins the windows of a plan; `hear` is called with what another window tells, never with what this one told. */
export function planChannel(planId: string, hear: (generation: number) => void): PlanChannel {
  const channel = new BroadcastChannel(planDatabaseName(planId));
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'number' && Number.isSafeInteger(data)) hear(data);
  });
  return {
    tell: (generation) => channel.postMessage(generation),
    close: () => channel.close(),
  };
}
