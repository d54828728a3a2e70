import { createHash, randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Calls } from '@shared/ipc/contract';
import { atomicWrite } from './atomicWrite';
import { reasonOf } from './disk';
import { readLimited } from './readLimited';

type Saved = Calls['file.save']['result'];
type State = Calls['file.state']['result']['state'];

/** Files that the user chose in this run, by opaque handle: the window never sees or names a path. */
export interface OpenFiles {
  /** Reads a file that the user chose. */
  readonly read: (path: string, limit: number) => Promise<Calls['file.reread']['result']>;
  /** Writes to a place that the user chose, whole or not at all. */
  readonly write: (path: string, data: string | Uint8Array) => Promise<Saved>;
  /** Writes to the place of a handle; where another program changed the file since, only with `replace`. */
  readonly writeBack: (handle: string, text: string, replace: boolean) => Promise<Saved>;
  readonly state: (handle: string) => Promise<State>;
  /** Reads the file of a handle again. */
  readonly reread: (handle: string) => Promise<Calls['file.reread']['result']>;
}

interface Known {
  readonly path: string;
  readonly limit: number;
  /** SHA-256 of its bytes as we read or wrote them, and what the system said of it then. */
  readonly digest: string;
  readonly stamp: string;
}

const noLimit = Number.MAX_SAFE_INTEGER;

/** No files open. */
export function openFiles(): OpenFiles {
  const files = new Map<string, Known>();
  const remember = async (
    path: string,
    data: string | Uint8Array,
    limit: number,
  ): Promise<string> => {
    const handle = [...files].find(([, known]) => known.path === path)?.[0] ?? randomUUID();
    files.set(handle, { path, limit, digest: digestOf(data), stamp: (await stampOf(path)) ?? '' });
    return handle;
  };
  const read: OpenFiles['read'] = async (path, limit) => {
    const name = basename(path);
    const found = await readLimited(path, limit);
    if ('failed' in found) return { ...found, name, limit };
    const { text } = found;
    return { opened: { handle: await remember(path, text, limit), name, text } };
  };
  const write: OpenFiles['write'] = async (path, data) => {
    const limit = [...files.values()].find((known) => known.path === path)?.limit ?? noLimit;
    try {
      await atomicWrite(path, data);
    } catch (error) {
      return { failed: 'not-writable', reason: reasonOf(error) };
    }
    return { saved: { handle: await remember(path, data, limit), name: basename(path) } };
  };
  return {
    read,
    write,
    writeBack: async (handle, text, replace) => {
      const known = files.get(handle);
      if (!known) return { failed: 'not-writable', reason: 'unknown handle' };
      const state = replace ? 'same' : await stateOf(known);
      if (state !== 'same') return { changed: state, name: basename(known.path) };
      return write(known.path, text);
    },
    state: (handle) => {
      const known = files.get(handle);
      return known ? stateOf(known) : Promise.resolve('gone');
    },
    reread: (handle) => {
      const known = files.get(handle);
      if (known) return read(known.path, known.limit);
      return Promise.resolve({ failed: 'not-readable', name: '', bytes: 0, limit: 0 });
    },
  };
}

/** By what the system says of the file; where that differs, by its text: a copy over itself is no change. */
async function stateOf({ path, limit, digest, stamp }: Known): Promise<State> {
  const now = await stampOf(path);
  if (now === null) return 'gone';
  if (now === stamp) return 'same';
  const read = await readLimited(path, limit);
  return 'text' in read && digestOf(read.text) === digest ? 'same' : 'changed';
}

async function stampOf(path: string): Promise<string | null> {
  try {
    const { size, mtimeMs, ino } = await stat(path);
    return `${size} ${mtimeMs} ${ino}`;
  } catch {
    return null;
  }
}

function digestOf(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
