import { utf8 } from './sha256';

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

/** CRC-32 of the text in UTF-8, 0 to 2^32 - 1. The one of zlib, PNG and ISO 3309. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (const byte of utf8(text)) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 255] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
