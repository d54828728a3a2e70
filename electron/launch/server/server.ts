import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { takeInstance } from '../../files/instance';
import { openDataFolder } from '../../files/openDataFolder';
import { sharedHandlers } from '../../ipc/handlers';
import { answer, type Site } from './answer';

/** A running server of the browser edition. */
export interface RunningServer {
  /** http://127.0.0.1:<port> */
  readonly origin: string;
  /** An address that opens the window, once; each call gives another one. */
  readonly startUrl: () => string;
  readonly close: () => Promise<void>;
}

/** What startServer needs. */
export interface ServerOptions {
  /** 0 takes any free one. */
  readonly port: number;
  /** Data folder. */
  readonly data: string;
  /** Folder of the built window. */
  readonly renderer: string;
}

/** Starts the server on 127.0.0.1 and nowhere else. Rejects with EADDRINUSE where the port is taken, and with
 *  FolderTaken where another process has the data folder; then nothing was touched. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const release = await takeInstance(options.data, 'browser');
  try {
    return await serve(options, release);
  } catch (error) {
    await release();
    throw error;
  }
}

async function serve(options: ServerOptions, release: () => Promise<void>): Promise<RunningServer> {
  const server = createServer();
  await listening(server, options.port);
  const store = await openDataFolder(options.data, thread).catch((error: unknown) => {
    server.close();
    throw error;
  });
  const site: Site = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    renderer: options.renderer,
    secrets: { token: secret(), cookie: secret() },
    startKeys: new Set(),
    handlers: sharedHandlers({
      edition: 'browser',
      languages: () => [new Intl.DateTimeFormat().resolvedOptions().locale],
      store,
      now: () => Date.now(),
    }),
  };
  server.on('request', (request, response) => void answer(site, request, response));
  return {
    origin: site.origin,
    startUrl: () => {
      const key = secret();
      site.startKeys.add(key);
      return `${site.origin}/?key=${key}`;
    },
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await store.close();
      await release();
    },
  };
}

/** Beside the compiled server. */
const thread = fileURLToPath(new URL('jobWorker.cjs', import.meta.url));

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}
