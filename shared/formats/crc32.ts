import { eachUtf8 } from './utf8';

/** Four tables: what a byte adds to the sum after none to three more bytes, so that four are taken at a time. */
const [first, second, third, fourth] = tables();

/** CRC-32 of the text in UTF-8, 0 to 2^32 - 1. The one of zlib, PNG and ISO 3309. */
export function crc32(text: string): number {
  let crc = -1;
  eachUtf8(text, (bytes, count) => {
    crc = after(crc, bytes, count);
  });
  return ~crc >>> 0;
}

function after(before: number, bytes: Uint8Array, count: number): number {
  let crc = before;
  let i = 0;
  for (; i + 3 < count; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc =
      fourth[crc & 255]! ^
      third[(crc >>> 8) & 255]! ^
      second[(crc >>> 16) & 255]! ^
      first[crc >>> 24]!;
  }
  for (; i < count; i += 1) crc = (crc >>> 8) ^ first[(crc ^ bytes[i]!) & 255]!;
  return crc;
}

function tables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const one = Int32Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    return c;
  });
  const next = (table: Int32Array) => table.map((c) => (c >>> 8) ^ one[c & 255]!);
  const two = next(one);
  const three = next(two);
  return [one, two, three, next(three)];
}
