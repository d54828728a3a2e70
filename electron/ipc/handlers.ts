import type { Calls, Channel } from '@shared/ipc/contract';
import type { ServerChannel } from '@shared/ipc/channels';
import type { Journals } from '../files/journal';
import { version } from '../../package.json';

/** What both editions' calls need of the process they run in. */
export interface Host {
  readonly edition: Calls['app.info']['result']['edition'];
  /** Languages that the system prefers, best first. */
  readonly languages: () => readonly string[];
  readonly journals: Journals;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
}

/** Answers a channel; its arguments have been decoded. */
export type Handler<C extends Channel> = (args: Calls[C]['args']) => Promise<Calls[C]['result']>;

/** The calls that are the same code in both editions. */
export function sharedHandlers(host: Host): { readonly [C in ServerChannel]: Handler<C> } {
  const { journals } = host;
  return {
    'app.info': () =>
      Promise.resolve({ edition: host.edition, version, languages: host.languages() }),
    'journal.append': ({ plan, line }) => journals.append(plan, line),
    'journal.head': ({ plan }) => journals.head(plan),
    'journal.read': ({ plan, after }) => journals.read(plan, after),
    'journal.list': () => journals.list(),
    'journal.bin': ({ plan, restore }) => journals.bin(plan, restore, host.now()),
  };
}
