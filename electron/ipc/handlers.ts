import type { Calls, Channel } from '@shared/ipc/contract';
import type { ServerChannel } from '@shared/ipc/channels';
import type { Store } from '../files/store';
import { version } from '../../package.json';

/** What both editions' calls need of the process they run in. */
export interface Host {
  readonly edition: Calls['app.info']['result']['edition'];
  /** Languages that the system prefers, best first. */
  readonly languages: () => readonly string[];
  readonly store: Store;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
}

/** Answers a channel; its arguments have been decoded. */
export type Handler<C extends Channel> = (args: Calls[C]['args']) => Promise<Calls[C]['result']>;

/** The calls that are the same code in both editions. */
export function sharedHandlers(host: Host): { readonly [C in ServerChannel]: Handler<C> } {
  const { store } = host;
  const { journals, jobs } = store;
  return {
    'app.info': () =>
      Promise.resolve({ edition: host.edition, version, languages: host.languages() }),
    'journal.append': ({ plan, line }) => journals.append(plan, line),
    'journal.head': ({ plan }) => journals.head(plan),
    'journal.read': ({ plan, after }) => journals.read(plan, after),
    'journal.list': () => journals.list(),
    'journal.bin': ({ plan, restore }) => journals.bin(plan, restore, host.now()),
    'journal.states': ({ plan }) => jobs.states(plan),
    'journal.planAt': ({ plan, generation }) => jobs.planAt(plan, generation),
    'journal.strays': () => store.strays(),
    'journal.readStray': ({ id }) => jobs.readStray(id),
    'journal.settleStray': (args) => store.settleStray(args),
    'backup.write': ({ plan, why }) => store.writeBackup(plan, why),
    'backup.list': ({ plan }) => jobs.listBackups(plan),
    'backup.read': ({ plan, id }) => jobs.readBackup(plan, id),
    'diagnostics.read': async ({ check }) => ({
      edition: host.edition,
      version,
      system: `${process.platform} ${process.arch}, Node ${process.versions.node}`,
      ...(await store.diagnostics(check)),
    }),
  };
}
