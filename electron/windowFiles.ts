import { readFile } from 'node:fs/promises';
import { rendererFile } from './files/rendererFile';
import { secureHeaders } from './files/secureHeaders';

/** Scheme of the window's own files. */
export const appScheme = 'app';

const host = 'prepcom';

/** Where the window lives; IndexedDB belongs to it, so it never changes. */
export const appOrigin = `${appScheme}://${host}`;

/** The answer to one request of the window: a file of the built renderer, or a status. */
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
