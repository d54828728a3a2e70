import { createHash, randomUUID } from 'node:crypto';
import { mkdir, rm, stat } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';

/** One running Prepcom, as it names itself to another. */
export interface Instance {
  readonly pid: number;
  readonly edition: 'electron' | 'browser';
}

/** Another running process has the data folder. */
export class FolderTaken extends Error {
  override readonly name = 'FolderTaken';
  constructor(readonly by: Instance | null) {
    super(`Prepcom is open already${by ? ` (process ${by.pid})` : ''}: look for its window.`);
  }
}

const answerWithinMs = 2_000;

/** How often, and after how long, an address that nobody answers on is tried again: who holds it is just ending. */
const tries = 5;
const againMs = 200;

/** Takes the data folder for this process until the answer is called. Throws FolderTaken. What is held is a local socket
 *  whose name comes from the folder: the system lets go of it when the process ends, however it ends, and no other
 *  process that happens to get its number is taken for it. Known on this computer only: of two computers on one folder
 *  each journal notices by itself. */
export async function takeInstance(
  data: string,
  edition: Instance['edition'],
): Promise<() => Promise<void>> {
  await mkdir(data, { recursive: true });
  const address = await addressOf(data);
  const mine = { pid: process.pid, edition, id: randomUUID() };
  for (let tried = 0; tried < tries; tried += 1) {
    const server = await listen(address, JSON.stringify(mine));
    const answer = await ask(address);
    if (server && answer?.id === mine.id) return () => close(server);
    // Between a look and the removal of a dead socket another process may have put its own there.
    if (server) await close(server);
    if (answer) throw new FolderTaken(answer);
    if (isFile(address)) await rm(address, { force: true });
    else await after(againMs);
  }
  throw new FolderTaken(null);
}

type Answer = Instance & { readonly id: string };

/** The same for every path that leads to the folder. Linux has names that are no files, Windows has pipes; elsewhere it
 *  is a file that stays behind where a process was killed, and that nobody answers on then. */
async function addressOf(data: string): Promise<string> {
  const { dev, ino } = await stat(data, { bigint: true });
  const name = `prepcom-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function isFile(address: string): boolean {
  return !address.startsWith('\0') && !address.startsWith('\\\\');
}

/** Null where the address is in use. */
function listen(address: string, text: string): Promise<Server | null> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(text);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });
}

/** Who answers at the address; null where nobody does. */
function ask(address: string): Promise<Answer | null> {
  return new Promise((resolve) => {
    const socket = connect(address);
    let text = '';
    socket.setEncoding('utf8').setTimeout(answerWithinMs, () => socket.destroy());
    socket.on('data', (part: string) => (text += part));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(read(text)));
  });
}

function read(text: string): Answer | null {
  try {
    const { pid, edition, id } = JSON.parse(text) as Partial<Answer>;
    return pid && edition && id ? { pid, edition, id } : null;
  } catch {
    return null;
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => void server.close(() => resolve()));
}
