import type { ParsedJson } from './parseJson';

/** Line and column of a place in a text, both from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A function that says on which line and in which column a character (from 0) of the text stands. The first call
 *  costs one pass over the text, each later one a binary search. */
export function textPlaces(text: string): (offset: number) => TextPlace {
  let starts: readonly number[] | null = null;
  return (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

/** The character at which the value of a path begins; where there is none, the object or list that should hold it. */
export function offsetOfPath(
  text: string,
  json: ParsedJson,
  path: readonly (string | number)[],
): number {
  const { value, offsets } = json.placed();
  let container: unknown = value;
  let offset = offsets.get(container as object) ?? 0;
  for (const step of path) {
    const next = (container as Readonly<Record<string | number, unknown>> | null)?.[step];
    const known = typeof next === 'object' && next !== null ? offsets.get(next) : undefined;
    if (known === undefined) return memberOffset(text, offset, step) ?? offset;
    container = next;
    offset = known;
  }
  return offset;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

const token = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s"[\]{},:]+/gy;
const gap = /\s*/y;

/** The value of a key, or the item with a number, in the object or list that begins at `start`. */
function memberOffset(text: string, start: number, step: string | number): number | null {
  let depth = 0;
  let index = 0;
  let key = '';
  for (const { found, at, isName } of tokensFrom(text, start)) {
    if (depth === 1) {
      if (isName) key = JSON.parse(found) as string;
      else if (found === ',') index += 1;
      else if (found !== ':' && step === (typeof step === 'number' ? index : key)) return at;
    }
    depth += depthChange(found);
    if (depth === 0) return null;
  }
  return null;
}

interface Token {
  readonly found: string;
  readonly at: number;
  /** The name of a member: text before a colon. */
  readonly isName: boolean;
}

function* tokensFrom(text: string, start: number): Generator<Token> {
  for (let at = skipSpace(text, start); at < text.length; at = skipSpace(text, at)) {
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    if (found === undefined) return;
    const isName = found.startsWith('"') && text[skipSpace(text, at + found.length)] === ':';
    yield { found, at, isName };
    at += found.length;
  }
}

function depthChange(found: string): number {
  if (found === '{' || found === '[') return 1;
  return found === '}' || found === ']' ? -1 : 0;
}

function skipSpace(text: string, at: number): number {
  gap.lastIndex = at;
  gap.test(text);
  return gap.lastIndex;
}
