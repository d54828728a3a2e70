import type { Result } from '../../model/result';
import { dangerousKeys, flawless, MAX_DEPTH } from './flawlessJson';

/** Why a text is no JSON, and at which character (from 0). */
export interface JsonProblem {
  readonly problem: 'cut-off' | 'not-json' | 'too-deep';
  readonly offset: number;
}

/** A key that was not taken over, and where it stands. */
export interface LeftOutKey {
  readonly path: readonly (string | number)[];
  readonly key: string;
  readonly offset: number;
  readonly why: 'dangerous' | 'duplicate';
}

/** A value read from JSON. */
export interface ParsedJson {
  readonly value: unknown;
  readonly leftOut: readonly LeftOutKey[];
  /** The value once more, with where its objects and lists stand: asked for where something must be told of a place. */
  readonly placed: () => PlacedJson;
}

/** A value, and the character at which each object or list of it begins. */
export interface PlacedJson {
  readonly value: unknown;
  readonly offsets: ReadonlyMap<object, number>;
}

const MAX_LEFT_OUT = 200;

const spaces = /[ \t\n\r]*/y;
const plain = /[^"\\\u0000-\u001f]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** The value of a JSON text; nested at most 64 deep, linear in the text. Source: RFC 8259. A text that needs no word
 *  is read by JSON.parse, a tenth of the time; that tells neither where a value stands nor that a key came twice. */
export function parseJson(text: string): Result<ParsedJson, JsonProblem> {
  const value = flawless(text);
  if (value !== undefined) {
    let placed: PlacedJson | null = null;
    const read = () => (placed ??= new Reader(text).read());
    return { ok: true, value: { value, leftOut: [], placed: read } };
  }
  const reader = new Reader(text);
  try {
    const placed = reader.read();
    const { leftOut } = reader;
    return { ok: true, value: { value: placed.value, leftOut, placed: () => placed } };
  } catch (problem) {
    if (problem instanceof Stop) return { ok: false, error: problem.problem };
    throw problem;
  }
}

/** Carries a problem out of the recursion; never leaves parseJson. */
class Stop extends Error {
  constructor(readonly problem: JsonProblem) {
    super(problem.problem);
  }
}

class Reader {
  readonly offsets = new Map<object, number>();
  readonly leftOut: LeftOutKey[] = [];
  private at = 0;
  /** True just after an opening bracket: no comma is due yet. */
  private fresh = false;
  private readonly path: (string | number)[] = [];

  constructor(private readonly text: string) {}

  read(): PlacedJson {
    if (this.text.charCodeAt(0) === 0xfeff) this.at = 1;
    const value = this.value();
    this.space();
    if (this.at < this.text.length) this.stop('not-json');
    return { value, offsets: this.offsets };
  }

  private value(): unknown {
    this.space();
    const c = this.text[this.at];
    if (c === '{') return this.object();
    if (c === '[') return this.list();
    if (c === '"') return this.string();
    if (c === 't') return this.word('true', true);
    if (c === 'f') return this.word('false', false);
    if (c === 'n') return this.word('null', null);
    return this.number();
  }

  private object(): unknown {
    const value: Record<string, unknown> = {};
    this.open(value);
    while (!this.closed('}')) {
      const keyAt = this.at;
      const key = this.text[this.at] === '"' ? this.string() : this.stop('not-json');
      this.space();
      this.take(':');
      this.path.push(key);
      const one = this.value();
      this.path.pop();
      if (dangerousKeys.has(key)) this.leaveOut(key, keyAt, 'dangerous');
      else {
        if (Object.hasOwn(value, key)) this.leaveOut(key, keyAt, 'duplicate');
        value[key] = one;
      }
      this.fresh = false;
    }
    return value;
  }

  private list(): unknown {
    const items: unknown[] = [];
    this.open(items);
    while (!this.closed(']')) {
      this.path.push(items.length);
      items.push(this.value());
      this.path.pop();
      this.fresh = false;
    }
    return items;
  }

  private open(container: object): void {
    if (this.path.length >= MAX_DEPTH) this.stop('too-deep');
    this.offsets.set(container, this.at);
    this.at += 1;
    this.fresh = true;
  }

  /** Moves past the closing bracket, or past the comma before the next member. */
  private closed(bracket: string): boolean {
    this.space();
    if (this.text[this.at] === bracket) {
      this.at += 1;
      return true;
    }
    if (!this.fresh) {
      this.take(',');
      this.space();
    }
    return false;
  }

  private string(): string {
    const begin = ++this.at;
    plain.lastIndex = begin;
    plain.test(this.text);
    this.at = plain.lastIndex;
    if (this.text[this.at] === '"') return this.text.slice(begin, this.at++);
    const parts = [this.text.slice(begin, this.at)];
    while (this.text[this.at] !== '"') {
      if (this.text[this.at] !== '\\') this.stop('not-json');
      parts.push(this.escape());
      const from = this.at;
      plain.lastIndex = from;
      plain.test(this.text);
      this.at = plain.lastIndex;
      parts.push(this.text.slice(from, this.at));
    }
    this.at += 1;
    return parts.join('');
  }

  private escape(): string {
    const c = this.text[this.at + 1] ?? '';
    if (c === 'u') {
      const hex = this.text.slice(this.at + 2, this.at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(hex)) this.stop('not-json');
      this.at += 6;
      return String.fromCharCode(Number.parseInt(hex, 16));
    }
    const plainOne = Object.hasOwn(escapes, c) ? escapes[c] : undefined;
    if (plainOne === undefined) return this.stop('not-json');
    this.at += 2;
    return plainOne;
  }

  private number(): number {
    number.lastIndex = this.at;
    const found = number.exec(this.text);
    if (!found) return this.stop('not-json');
    this.at = number.lastIndex;
    return Number(found[0]);
  }

  private word<T>(word: string, value: T): T {
    if (!this.text.startsWith(word, this.at)) this.stop('not-json');
    this.at += word.length;
    return value;
  }

  private take(c: string): void {
    if (this.text[this.at] !== c) this.stop('not-json');
    this.at += 1;
  }

  private space(): void {
    spaces.lastIndex = this.at;
    spaces.test(this.text);
    this.at = spaces.lastIndex;
  }

  private leaveOut(key: string, offset: number, why: LeftOutKey['why']): void {
    if (this.leftOut.length >= MAX_LEFT_OUT) return;
    this.leftOut.push({ path: [...this.path], key, offset, why });
  }

  /** A problem at the end of the text means that the rest of it is missing. */
  private stop(problem: JsonProblem['problem']): never {
    const rest = this.text.slice(this.at);
    const cut =
      problem === 'not-json' &&
      (rest === '' || /^(?:tru?|fals?|nul?|t|f|n|-|\\u?[\da-fA-F]{0,3})$/.test(rest));
    throw new Stop({
      problem: cut ? 'cut-off' : problem,
      offset: cut ? this.text.length : this.at,
    });
  }
}
