import { open } from 'node:fs/promises';

/** A file's text, or why it was not read: its size is asked before a byte is. A byte order mark is taken off,
 *  and bytes that are no UTF-8 are U+FFFD in the text. */
export async function readLimited(
  path: string,
  limit: number,
): Promise<
  | { readonly text: string }
  | { readonly failed: 'too-large' | 'not-readable'; readonly bytes: number }
> {
  let handle;
  try {
    handle = await open(path, 'r');
  } catch {
    return { failed: 'not-readable', bytes: 0 };
  }
  try {
    const { size } = await handle.stat();
    if (size > limit) return { failed: 'too-large', bytes: size };
    return { text: new TextDecoder().decode(await handle.readFile()) };
  } catch {
    return { failed: 'not-readable', bytes: 0 };
  } finally {
    await handle.close();
  }
}
