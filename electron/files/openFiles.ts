import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { atomicWrite } from './atomicWrite';
import { readLimited } from './readLimited';

/** Files that the user chose in this run, by opaque handle: the window never sees or names a path. */
export interface OpenFiles {
  /** Reads a file that the user chose. */
  readonly read: (
    path: string,
    limit: number,
  ) => Promise<
    | { readonly opened: { readonly handle: string; readonly name: string; readonly text: string } }
    | {
        readonly failed: 'too-large' | 'not-readable';
        readonly name: string;
        readonly bytes: number;
        readonly limit: number;
      }
  >;
  /** Writes to a place that the user chose, whole or not at all. */
  readonly write: (
    path: string,
    text: string,
  ) => Promise<
    | { readonly saved: { readonly handle: string; readonly name: string } }
    | { readonly failed: 'not-writable'; readonly reason: string }
  >;
  /** The place behind a handle, or null for one that was never given. */
  readonly pathOf: (handle: string) => string | null;
}

/** No files open. */
export function openFiles(): OpenFiles {
  const paths = new Map<string, string>();
  const handleOf = (path: string): string => {
    for (const [handle, known] of paths) if (known === path) return handle;
    const handle = randomUUID();
    paths.set(handle, path);
    return handle;
  };
  return {
    pathOf: (handle) => paths.get(handle) ?? null,
    read: async (path, limit) => {
      const name = basename(path);
      const read = await readLimited(path, limit);
      if ('failed' in read) return { ...read, name, limit };
      return { opened: { handle: handleOf(path), name, text: read.text } };
    },
    write: async (path, text) => {
      try {
        await atomicWrite(path, text);
      } catch (error) {
        return { failed: 'not-writable', reason: reasonOf(error) };
      }
      return { saved: { handle: handleOf(path), name: basename(path) } };
    },
  };
}

/** The system's code for what went wrong ("ENOSPC"), else the message. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}
