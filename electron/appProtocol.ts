import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { rendererFile } from './files/rendererFile';
import { secureHeaders } from './files/secureHeaders';

const scheme = 'app';
const host = 'prepcom';

/** Where the window lives; IndexedDB belongs to it, so it never changes. */
export const appOrigin = `${scheme}://${host}`;

/** Makes the scheme a secure origin with storage of its own. Must run before the app is ready. */
export function announceScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }]);
}

/** Answers the window with the files of the built renderer, and with nothing else. */
export function serveWindow(root: string): void {
  protocol.handle(scheme, (request) => answerFromFiles(root, request));
}

/** The answer to one request of the window. */
export async function answerFromFiles(root: string, request: Request): Promise<Response> {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.host !== host) return refuse(403);
  const file = rendererFile(root, url.pathname);
  if (!file) return refuse(404);
  const headers = { ...secureHeaders, 'content-type': file.type };
  return new Response(new Uint8Array(await readFile(file.path)), { headers });
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: { ...secureHeaders } });
}
