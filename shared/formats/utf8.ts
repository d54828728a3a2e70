/** Bytes of one portion: a multiple of 64, with room for a last character of 4. */
const PORTION = 1 << 16;

/** Gives the UTF-8 bytes of a text in portions, so that a text of any length needs 64 KB: `take` gets the buffer and how
 *  many of its bytes count, each but the last a multiple of 64. A lone surrogate becomes U+FFFD, as everywhere else. */
export function eachUtf8(text: string, take: (bytes: Uint8Array, length: number) => void): void {
  const bytes = new Uint8Array(PORTION + 4);
  const { length } = text;
  let n = 0;
  for (let i = 0; i < length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes[n++] = unit;
    else {
      const point = text.codePointAt(i)!;
      if (point > 0xffff) i += 1;
      n = putPoint(bytes, n, point >= 0xd800 && point <= 0xdfff ? 0xfffd : point);
    }
    if (n < PORTION) continue;
    take(bytes, PORTION);
    bytes.copyWithin(0, PORTION, n);
    n -= PORTION;
  }
  if (n > 0) take(bytes, n);
}

function putPoint(bytes: Uint8Array, at: number, point: number): number {
  let n = at;
  if (point < 0x800) bytes[n++] = 0xc0 | (point >> 6);
  else {
    if (point < 0x10000) bytes[n++] = 0xe0 | (point >> 12);
    else {
      bytes[n++] = 0xf0 | (point >> 18);
      bytes[n++] = 0x80 | ((point >> 12) & 63);
    }
    bytes[n++] = 0x80 | ((point >> 6) & 63);
  }
  bytes[n++] = 0x80 | (point & 63);
  return n;
}
