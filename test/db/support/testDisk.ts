import { commands } from 'vitest/browser';
import { serverChannels } from '@shared/ipc/channels';
import type { Channel, Platform } from '@shared/ipc/contract';

type Command = (...args: readonly unknown[]) => Promise<unknown>;

const node = commands as unknown as Readonly<Record<string, Command>>;

/** A disk for one test: the main process's own journals in a folder of their own, and what can go wrong with them. */
export interface TestDisk {
  readonly platform: Platform;
  /** From now on no answer comes, as from a main process that hangs; false: they come again. */
  readonly hang: (hangs: boolean) => void;
  /** The disk refuses every line; false: it takes them again. */
  readonly block: (blocked: boolean) => Promise<void>;
  /** The system's code for each line ("ENOSPC"); empty: the disk takes them again. */
  readonly fault: (code: string) => Promise<void>;
  readonly cut: (plan: string, lines: number) => Promise<void>;
  readonly spoil: (plan: string, line: number) => Promise<void>;
  readonly lose: (plan: string) => Promise<void>;
  /** A copy of a plan's journal under another name. */
  readonly copy: (plan: string, name: string) => Promise<void>;
  /** The journal of a plan, as another program has left it. */
  readonly write: (plan: string, lines: readonly string[]) => Promise<void>;
  /** Backups, and a shorter journal, so many milliseconds after a change. */
  readonly tendAfter: (ms: number) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** A new disk without a journal. */
export async function testDisk(): Promise<TestDisk> {
  const folder = (await node['journalFolder']!()) as string;
  let hangs = false;
  const call = (channel: Channel) => (args: unknown) =>
    hangs ? new Promise<never>(() => {}) : node['journalCall']!(folder, channel, args);
  const platform = {
    ...Object.fromEntries(serverChannels.map((channel) => [channel, call(channel)])),
    'app.info': () => Promise.resolve({ edition: 'browser', version: '0', languages: ['en-GB'] }),
    'file.open': () => Promise.resolve({ cancelled: true }),
    'file.save': () => Promise.resolve({ cancelled: true }),
    'print.page': () => Promise.resolve({ cancelled: true }),
    'menu.set': () => Promise.resolve({}),
    onAction: () => () => undefined,
  } as unknown as Platform;
  return {
    platform,
    hang: (now) => {
      hangs = now;
    },
    block: async (blocked) => void (await node['journalBlock']!(folder, blocked)),
    fault: async (code) => void (await node['journalFault']!(folder, code)),
    cut: async (plan, lines) => void (await node['journalCut']!(folder, plan, lines)),
    spoil: async (plan, line) => void (await node['journalSpoil']!(folder, plan, line)),
    lose: async (plan) => void (await node['journalLose']!(folder, plan)),
    copy: async (plan, name) => void (await node['journalCopy']!(folder, plan, name)),
    write: async (plan, lines) => void (await node['journalWrite']!(folder, plan, lines)),
    tendAfter: async (ms) => void (await node['journalTendAfter']!(folder, ms)),
    remove: async () => void (await node['journalRemove']!(folder)),
  };
}
