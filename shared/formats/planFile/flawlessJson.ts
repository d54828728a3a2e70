/** Keys that could reach the prototype of an object: never assigned. */
export const dangerousKeys: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
]);

/** Objects and lists that may lie in each other. */
export const MAX_DEPTH = 64;

/** The value of a JSON text in which no key comes twice in an object, none is dangerous and nothing lies too deep;
 *  undefined for every other text. A key that came twice is lost in the value: then it has fewer than the text. */
export function flawless(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const keys = keysOf(value, 1);
  return keys !== null && keys === namesIn(text) ? value : undefined;
}

/** How many keys the objects of a value have together; null where one is dangerous or something lies too deep. */
function keysOf(value: unknown, depth: number): number | null {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > MAX_DEPTH) return null;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) {
      const inside = keysOf(item, depth + 1);
      if (inside === null) return null;
      count += inside;
    }
    return count;
  }
  for (const key of Object.keys(value)) {
    if (dangerousKeys.has(key)) return null;
    const inside = keysOf((value as Readonly<Record<string, unknown>>)[key], depth + 1);
    if (inside === null) return null;
    count += inside + 1;
  }
  return count;
}

/** How many names of members a text holds that is known to be JSON: strings before a colon. */
function namesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at)) {
    at = endOfString(text, at + 1);
    while (isSpace(text.charCodeAt(at))) at += 1;
    if (text.charCodeAt(at) === COLON) count += 1;
  }
  return count;
}

const COLON = 0x3a;
const BACKSLASH = 0x5c;

/** The place after the quotation mark that ends a string; `at` is its first character. */
function endOfString(text: string, at: number): number {
  for (let end = text.indexOf('"', at); ; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
