import type { IncomingMessage } from 'node:http';

/** The JSON that a request carries, or the HTTP status for why not: 415 another type, 413 longer than the limit
 *  (told by its length before a byte is kept), 400 no JSON. */
export async function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<{ readonly value: unknown } | { readonly failed: 400 | 413 | 415 }> {
  if (request.headers['content-type'] !== 'application/json') return { failed: 415 };
  if (Number(request.headers['content-length'] ?? 0) > limit) return { failed: 413 };
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > limit) return { failed: 413 };
    parts.push(part);
  }
  try {
    return { value: JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown };
  } catch {
    return { failed: 400 };
  }
}
