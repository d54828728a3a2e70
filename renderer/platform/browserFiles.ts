import { type Calls, maxCalendarFileBytes, maxPlanFileBytes } from '@shared/ipc/contract';

type Open = Calls['file.open'];
type Save = Calls['file.save'];
type State = Calls['file.state'];
type Kind = Save['args']['kind'];

/** A file and how it was when we read or wrote it. */
interface Known {
  readonly file: FileSystemFileHandle;
  readonly stamp: string;
}

/** The browser's pickers, in the form that Chromium has them. */
interface Pickers {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}

const kinds: Readonly<
  Record<Kind, { readonly mime: string; readonly endings: readonly string[] }>
> = {
  plan: { mime: 'application/json', endings: ['.prepcom'] },
  calendar: { mime: 'text/calendar', endings: ['.ics'] },
  svg: { mime: 'image/svg+xml', endings: ['.svg'] },
  png: { mime: 'image/png', endings: ['.png'] },
};

/** Opening and saving in the browser edition. Where the browser has file pickers, a file that was opened or
 *  saved is written back in place by its handle; else saving is a download, and each save is a new one. */
export function fileDialogs(): {
  readonly open: (args: Open['args']) => Promise<Open['result']>;
  readonly save: (args: Save['args']) => Promise<Save['result']>;
  readonly state: (args: State['args']) => Promise<State['result']>;
  readonly reread: (args: State['args']) => Promise<Calls['file.reread']['result']>;
} {
  const handles = new Map<string, Known>();
  const remember = async (
    file: FileSystemFileHandle,
    handle: string = crypto.randomUUID(),
  ): Promise<string> => {
    handles.set(handle, { file, stamp: (await stampOf(file)) ?? '' });
    return handle;
  };
  const stateOf = async ({ file, stamp }: Known): Promise<'same' | 'changed' | 'gone'> => {
    const now = await stampOf(file);
    if (now === null) return 'gone';
    return now === stamp ? 'same' : 'changed';
  };
  return {
    open: async ({ kind }) => {
      const { showOpenFilePicker } = window as Pickers;
      if (!showOpenFilePicker) return askByInput(kind);
      const picked = await orCancelled(showOpenFilePicker({ types: [typeOf(kind)] }));
      if (!picked?.[0]) return { cancelled: true };
      return read(await picked[0].getFile(), kind, await remember(picked[0]));
    },
    save: async (args) => {
      const known = args.handle === undefined ? undefined : handles.get(args.handle);
      if (known) {
        const state = args.replace ? 'same' : await stateOf(known);
        if (state !== 'same') return { changed: state, name: known.file.name };
        return write(known.file, dataOf(args), () => remember(known.file, args.handle));
      }
      const { showSaveFilePicker } = window as Pickers;
      if (!showSaveFilePicker) return download(args);
      const { suggestedName, kind } = args;
      const picked = await orCancelled(
        showSaveFilePicker({ suggestedName, types: [typeOf(kind)] }),
      );
      return picked ? write(picked, dataOf(args), () => remember(picked)) : { cancelled: true };
    },
    state: async ({ handle }) => {
      const known = handles.get(handle);
      return { state: known ? await stateOf(known) : 'gone' };
    },
    reread: async ({ handle }) => {
      const known = handles.get(handle);
      if (known)
        return read(await known.file.getFile(), 'plan', await remember(known.file, handle));
      return { failed: 'not-readable', name: '', bytes: 0, limit: 0 };
    },
  };
}

function typeOf(kind: Kind): object {
  const { mime, endings } = kinds[kind];
  return { accept: { [mime]: endings } };
}

/** Null where the user closed the picker. */
async function orCancelled<T>(picking: Promise<T>): Promise<T | null> {
  try {
    return await picking;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Size before text: a file of 100 MB is refused unread. */
async function read(
  file: File,
  kind: Open['args']['kind'],
  handle: string,
): Promise<Calls['file.reread']['result']> {
  const limit = kind === 'plan' ? maxPlanFileBytes : maxCalendarFileBytes;
  if (file.size > limit) return { failed: 'too-large', name: file.name, bytes: file.size, limit };
  try {
    return { opened: { handle, name: file.name, text: await file.text() } };
  } catch {
    return { failed: 'not-readable', name: file.name, bytes: file.size, limit };
  }
}

/** What is written: the text, or the bytes that it stands for. */
function dataOf({ kind, text }: Save['args']): string | Blob {
  if (kind !== 'png') return text;
  return new Blob([Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0))]);
}

/** Chromium writes beside the file and swaps at close, so the file is whole or as it was. */
async function write(
  file: FileSystemFileHandle,
  data: string | Blob,
  handleOf: () => Promise<string>,
): Promise<Save['result']> {
  try {
    const stream = await file.createWritable();
    try {
      await stream.write(data);
    } catch (error) {
      await stream.abort();
      throw error;
    }
    await stream.close();
    return { saved: { handle: await handleOf(), name: file.name } };
  } catch (error) {
    return {
      failed: 'not-writable',
      reason: error instanceof Error ? error.message : String(error),
    };
  }
}

/** Size and time of a file, null where it is gone. */
async function stampOf(handle: FileSystemFileHandle): Promise<string | null> {
  try {
    const file = await handle.getFile();
    return `${file.size} ${file.lastModified}`;
  } catch {
    return null;
  }
}

function askByInput(kind: Open['args']['kind']): Promise<Open['result']> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = kinds[kind].endings.join(',');
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve({ cancelled: true }));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(file ? read(file, kind, crypto.randomUUID()) : { cancelled: true });
    });
    input.click();
  });
}

function download(args: Save['args']): Save['result'] {
  const { kind, suggestedName } = args;
  const address = URL.createObjectURL(new Blob([dataOf(args)], { type: kinds[kind].mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = suggestedName;
  link.click();
  // The download reads the address after this task; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { saved: { handle: crypto.randomUUID(), name: suggestedName } };
}
