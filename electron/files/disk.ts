import { constants, type Stats } from 'node:fs';
import * as fs from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from './syncFolder';

/** What the system says of a file. */
export interface FileStat {
  readonly bytes: number;
  /** Milliseconds since 1970, UTC. */
  readonly modified: number;
  /** The same for all names of one file, another for a file that took its place. */
  readonly file: string;
}

/** A file that is written at its end only. */
export interface AppendFile {
  readonly stat: () => Promise<FileStat>;
  readonly readAt: (position: number, length: number) => Promise<Buffer>;
  readonly append: (bytes: Uint8Array) => Promise<void>;
  /** Everything that was appended is on the disk. */
  readonly flush: () => Promise<void>;
  readonly truncate: (bytes: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Everything that the data folder's files ask of the system. Each call rejects with the system's error. */
export interface Disk {
  readonly read: (path: string) => Promise<Buffer>;
  /** The first bytes of a file; fewer where it is shorter. */
  readonly readStart: (path: string, bytes: number) => Promise<Buffer>;
  /** Opens for appending; made where it is missing. */
  readonly openAppend: (path: string) => Promise<AppendFile>;
  /** Writes a new file and flushes it; rejects where there is one. */
  readonly create: (path: string, data: string | Uint8Array) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Takes away a file or a folder with all that is in it; nothing where it is not there. */
  readonly remove: (path: string) => Promise<void>;
  readonly makeFolder: (path: string) => Promise<void>;
  /** Names in a folder, sorted; none where it is not there. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Null where there is nothing. */
  readonly stat: (path: string) => Promise<FileStat | null>;
  readonly syncFolder: (folder: string) => Promise<void>;
  /** Bytes that are free for us on the disk of a folder; null where the system does not say. */
  readonly freeBytes: (folder: string) => Promise<number | null>;
}

/** The system's own. */
export const nodeDisk: Disk = {
  read: (path) => fs.readFile(path),
  readStart: async (path, bytes) => {
    const file = await fs.open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  },
  openAppend,
  create: async (path, data) => {
    const file = await fs.open(path, 'wx', 0o600);
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename: (from, to) => fs.rename(from, to),
  remove: (path) => fs.rm(path, { recursive: true, force: true }),
  makeFolder: async (path) => void (await fs.mkdir(path, { recursive: true })),
  list: (folder) => missing(fs.readdir(folder), []).then((names) => [...names].sort()),
  stat: (path) => missing(fs.stat(path).then(fileStat), null),
  syncFolder,
  freeBytes: (folder) =>
    fs.statfs(folder).then(
      ({ bavail, bsize }) => bavail * bsize,
      () => null,
    ),
};

/** Writes whole or not at all: beside its place, flushed, then renamed over it. Rejects with the system's error;
 *  then the old file is as it was and nothing is left beside it. */
export async function replaceFile(
  disk: Disk,
  path: string,
  data: string | Uint8Array,
): Promise<void> {
  const folder = dirname(path);
  const beside = join(folder, `.${basename(path)}.${randomUUID().slice(0, 8)}.part`);
  try {
    await disk.create(beside, data);
    await disk.rename(beside, path);
  } catch (error) {
    // What went wrong first is what is told, also where the disk lets nothing be taken away.
    await disk.remove(beside).catch(() => undefined);
    throw error;
  }
  await disk.syncFolder(folder);
}

/** The system's code for what went wrong ("ENOSPC"), else the message. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message ?? String(error);
}

async function openAppend(path: string): Promise<AppendFile> {
  const file = await fs.open(
    path,
    constants.O_RDWR | constants.O_CREAT | constants.O_APPEND,
    0o600,
  );
  return {
    stat: async () => fileStat(await file.stat()),
    readAt: async (position, length) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
      return buffer.subarray(0, bytesRead);
    },
    append: (bytes) => file.appendFile(bytes),
    flush: () => file.datasync(),
    truncate: (bytes) => file.truncate(bytes),
    close: () => file.close(),
  };
}

function fileStat({ size, mtimeMs, dev, ino }: Stats): FileStat {
  return { bytes: size, modified: Math.floor(mtimeMs), file: `${dev}:${ino}` };
}

/** The other answer where there is no such file or folder. */
async function missing<T>(asked: Promise<T>, other: T): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return other;
    throw error;
  }
}
