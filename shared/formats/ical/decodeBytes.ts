/** Text of a calendar file, and the name of its encoding where it is not UTF-8. */
export interface DecodedBytes {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

/** The text of bytes: UTF-8 where they are, else UTF-16 by its byte order mark, else Windows-1252, which reads any
 *  bytes. A byte order mark is no part of the text. */
export function decodeBytes(bytes: Uint8Array): DecodedBytes {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 0);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 1);
  const text = utf8(bytes);
  if (text !== null)
    return { text: text.startsWith('\ufeff') ? text.slice(1) : text, encoding: 'UTF-8' };
  return { text: collect(bytes.length, (i) => windows1252(bytes[i]!)), encoding: 'Windows-1252' };
}

/** Null where a sequence is none of UTF-8: too short, too long for its value, a half of a pair. Source: RFC 3629. */
function utf8(bytes: Uint8Array): string | null {
  const parts: string[] = [];
  let codes: number[] = [];
  for (let i = 0; i < bytes.length;) {
    const size = sequenceLength(bytes[i]!);
    const code = size === 0 ? null : codePoint(bytes, i, size);
    if (code === null) return null;
    codes.push(code);
    if (codes.length === 4096) {
      parts.push(String.fromCodePoint(...codes));
      codes = [];
    }
    i += size;
  }
  parts.push(String.fromCodePoint(...codes));
  return parts.join('');
}

/** Bytes of the sequence that begins with this one; 0 where none does. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

const smallest = [0, 0, 0x80, 0x800, 0x10000];

function codePoint(bytes: Uint8Array, at: number, size: number): number | null {
  if (size === 1) return bytes[at]!;
  let code = bytes[at]! & (0xff >> (size + 1));
  for (let k = 1; k < size; k++) {
    const next = bytes[at + k] ?? 0;
    if ((next & 0xc0) !== 0x80) return null;
    code = (code << 6) | (next & 0x3f);
  }
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return code < smallest[size]! || code > 0x10ffff || isHalf ? null : code;
}

function utf16(bytes: Uint8Array, high: 0 | 1): DecodedBytes {
  const units = Math.floor(bytes.length / 2) - 1;
  const text = collect(units, (i) => {
    const at = 2 + i * 2;
    return high === 1 ? (bytes[at]! << 8) | bytes[at + 1]! : bytes[at]! | (bytes[at + 1]! << 8);
  });
  return { text, encoding: 'UTF-16' };
}

function collect(length: number, unit: (i: number) => number): string {
  const parts: string[] = [];
  for (let i = 0; i < length; i += 4096) {
    const size = Math.min(4096, length - i);
    parts.push(String.fromCharCode(...Array.from({ length: size }, (_, k) => unit(i + k))));
  }
  return parts.join('');
}

const from0x80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(byte: number): number {
  return byte >= 0x80 && byte < 0xa0 ? from0x80.charCodeAt(byte - 0x80) : byte;
}
