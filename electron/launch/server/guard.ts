import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What one start of the server knows and nobody else does. */
export interface Secrets {
  /** Sent by the window with every call. */
  readonly token: string;
  /** Value of the cookie that the window got for its start key. */
  readonly cookie: string;
}

/** Name of the cookie. */
export const cookieName = 'prepcom';

/** Why a request is refused, or null. Another site that reaches us by a name of its own (DNS rebinding) fails
 *  by Host; a page of another origin by Origin; another program on this machine by cookie. */
export function whyNotPage(
  request: IncomingMessage,
  origin: string,
  secrets: Secrets,
): 'host' | 'origin' | 'cookie' | null {
  const { host, cookie = '' } = request.headers;
  if (`http://${host ?? ''}` !== origin) return 'host';
  if (!fromHere(request, origin)) return 'origin';
  const given = cookie.split('; ').find((pair) => pair.startsWith(`${cookieName}=`));
  return same(given?.slice(cookieName.length + 1), secrets.cookie) ? null : 'cookie';
}

/** As whyNotPage, for a call: it must come from our page, by name, with the token. */
export function whyNotCall(
  request: IncomingMessage,
  origin: string,
  secrets: Secrets,
): 'host' | 'origin' | 'cookie' | 'token' | null {
  const why = whyNotPage(request, origin, secrets);
  if (why) return why;
  if (request.headers.origin !== origin) return 'origin';
  return same(one(request.headers['x-prepcom-token']), secrets.token) ? null : 'token';
}

/** Compares in a time that does not tell how much is right. */
export function same(given: string | undefined, secret: string): boolean {
  const a = Buffer.from(given ?? '');
  const b = Buffer.from(secret);
  return a.length === b.length && timingSafeEqual(a, b);
}

function fromHere(request: IncomingMessage, origin: string): boolean {
  const named = request.headers.origin;
  const site = one(request.headers['sec-fetch-site']) ?? 'none';
  return (named === undefined || named === origin) && ['same-origin', 'none'].includes(site);
}

function one(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
