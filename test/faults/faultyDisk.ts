import { type AppendFile, type Disk, nodeDisk } from '@electron/files/disk';

/** How a disk breaks at its n-th call (from 0). `once`: that call fails and the next ones work. `ever`: it and all
 *  after it fail. `die`: it is done by half, and nothing happens ever after, as in a process that was killed. `hang`:
 *  it never answers. */
export interface Break {
  readonly at: number;
  readonly how: 'once' | 'ever' | 'die' | 'hang';
  readonly code?: string;
}

/** The real disk with a fault in it. */
export interface FaultyDisk {
  readonly disk: Disk;
  /** Calls that came so far. */
  readonly calls: () => number;
  /** Closes the files that a hanging call left open. */
  readonly release: () => Promise<void>;
}

/** A disk that works until the call that breaks; with null it counts only. */
export function faultyDisk(broken: Break | null): FaultyDisk {
  let calls = 0;
  let isDead = false;
  const open = new Set<AppendFile>();

  /** Does a call, or what the fault makes of it; `half` is what a death leaves behind. */
  const call = async <T>(work: () => Promise<T>, half: () => Promise<unknown>): Promise<T> => {
    const n = calls;
    calls += 1;
    if (isDead) throw failure('EDEAD');
    if (!broken || n < broken.at || (n > broken.at && broken.how !== 'ever')) return work();
    if (broken.how === 'hang') return new Promise<T>(() => undefined);
    if (broken.how === 'die') {
      isDead = true;
      await half();
      throw failure('EDEAD');
    }
    throw failure(broken.code ?? 'EIO');
  };
  const nothing = () => Promise.resolve();

  const close = async (file: AppendFile) => {
    open.delete(file);
    await file.close();
  };
  const wrapped = (file: AppendFile): AppendFile => ({
    stat: () => call(() => file.stat(), nothing),
    readAt: (position, length) => call(() => file.readAt(position, length), nothing),
    append: (bytes) =>
      call(
        () => file.append(bytes),
        () => file.append(bytes.subarray(0, bytes.length >> 1)),
      ),
    flush: () => call(() => file.flush(), nothing),
    truncate: (bytes) => call(() => file.truncate(bytes), nothing),
    // Closing frees what the process holds, dead or not.
    close: () => close(file),
  });

  return {
    calls: () => calls,
    release: async () => void (await Promise.all([...open].map(close))),
    disk: {
      read: (path) => call(() => nodeDisk.read(path), nothing),
      readStart: (path, bytes) => call(() => nodeDisk.readStart(path, bytes), nothing),
      openAppend: async (path) => {
        const file = await call(() => nodeDisk.openAppend(path), nothing);
        open.add(file);
        return wrapped(file);
      },
      create: (path, data) =>
        call(
          () => nodeDisk.create(path, data),
          () => nodeDisk.create(path, data.slice(0, data.length >> 1)),
        ),
      rename: (from, to) =>
        call(
          () => nodeDisk.rename(from, to),
          () => nodeDisk.rename(from, to),
        ),
      remove: (path) => call(() => nodeDisk.remove(path), nothing),
      makeFolder: (path) => call(() => nodeDisk.makeFolder(path), nothing),
      list: (folder) => call(() => nodeDisk.list(folder), nothing),
      stat: (path) => call(() => nodeDisk.stat(path), nothing),
      syncFolder: (folder) => call(() => nodeDisk.syncFolder(folder), nothing),
      freeBytes: (folder) => call(() => nodeDisk.freeBytes(folder), nothing),
    },
  };
}

function failure(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: injected`), { code });
}
