import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { decodeArgs } from '@shared/ipc/decodeArgs';
import { answerHeader, type ServerChannel, serverChannels } from '@shared/ipc/channels';
import { rendererFile } from '../../files/rendererFile';
import { secureHeaders } from '../../files/secureHeaders';
import type { Handler } from '../../ipc/handlers';
import { cookieName, same, type Secrets, whyNotCall, whyNotPage } from './guard';
import { readBody } from './readBody';

/** What the answers of one running server depend on. */
export interface Site {
  /** http://127.0.0.1:<port> */
  readonly origin: string;
  /** Folder of the built window. */
  readonly renderer: string;
  readonly secrets: Secrets;
  /** Keys that open a window; each is taken out when it is used. */
  readonly startKeys: Set<string>;
  readonly handlers: { readonly [C in ServerChannel]: Handler<C> };
}

const maxLineBytes = 256 * 1024 * 1024;
const maxOtherBytes = 64 * 1024;

/** Answers one request, whatever it is; what is not allowed gets a status and one word. */
export async function answer(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await route(site, request, response);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    refuse(response, error instanceof TypeError ? 400 : 500, message);
  }
}

async function route(site: Site, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(site.origin + (request.url ?? '/'));
  if (request.method === 'POST') return call(site, request, response, url.pathname);
  if (request.method !== 'GET') return refuse(response, 405, 'method');
  if (url.searchParams.has('key')) return enter(site, request, response, url);
  const why = whyNotPage(request, site.origin, site.secrets);
  if (why) return refuse(response, 403, why);
  if (url.pathname === '/session.json') return sendJson(response, { token: site.secrets.token });
  sendFile(response, rendererFile(site.renderer, url.pathname));
}

/** A start key is good for one window: it leaves a cookie that no script can read. */
function enter(site: Site, request: IncomingMessage, response: ServerResponse, url: URL): void {
  if (`http://${request.headers.host ?? ''}` !== site.origin) return refuse(response, 403, 'host');
  const given = url.searchParams.get('key') ?? '';
  const known = [...site.startKeys].find((key) => same(given, key));
  if (known === undefined) return refuse(response, 403, 'key');
  site.startKeys.delete(known);
  const cookie = `${cookieName}=${site.secrets.cookie}; HttpOnly; SameSite=Strict; Path=/`;
  response.writeHead(303, { ...secureHeaders, 'set-cookie': cookie, location: '/' }).end();
}

async function call(site: Site, request: IncomingMessage, response: ServerResponse, path: string) {
  const why = whyNotCall(request, site.origin, site.secrets);
  if (why) return refuse(response, 403, why);
  const channel = serverChannels.find((name) => path === `/call/${name}`);
  if (!channel) return refuse(response, 404, 'channel');
  const limit = channel === 'journal.append' ? maxLineBytes : maxOtherBytes;
  const body = await readBody(request, limit);
  if ('failed' in body) return refuse(response, body.failed, 'body');
  sendJson(response, await run(site, channel, body.value));
}

function run<C extends ServerChannel>(site: Site, channel: C, body: unknown) {
  return (site.handlers[channel] as Handler<C>)(decodeArgs(channel, body));
}

/** A short answer stands in the head too: the window hears it one task earlier, which counts while it paints. */
function sendJson(response: ServerResponse, value: unknown): void {
  const text = JSON.stringify(value);
  const type = { 'content-type': 'application/json; charset=utf-8' };
  const inHead = shortAscii.test(text) ? { [answerHeader]: text } : {};
  response.writeHead(200, { ...secureHeaders, ...type, ...inHead });
  response.end(text);
}

const shortAscii = /^[ -~]{1,500}$/;

function sendFile(response: ServerResponse, file: ReturnType<typeof rendererFile>): void {
  if (!file) return refuse(response, 404, 'no such file');
  response.writeHead(200, { ...secureHeaders, 'content-type': file.type });
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

function refuse(response: ServerResponse, status: number, why: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const headers = { 'content-type': 'text/plain; charset=utf-8', connection: 'close' };
  response.writeHead(status, { ...secureHeaders, ...headers }).end(`Prepcom: ${why}\n`);
}
