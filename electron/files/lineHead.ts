import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import {
  baseVersion,
  decodeLine,
  type JournalKind,
  journalKinds,
  type LineDamage,
} from '@shared/formats/journalLine';

/** What a journal line says before its rows, and its digest. */
export interface LineHead {
  readonly plan: string;
  readonly gen: number;
  readonly kind: JournalKind;
  readonly digest: string;
  readonly isBase: boolean;
}

// As encodeLine writes a line: ids of random letters, so that nothing in them is escaped.
const form =
  /^\{"v":1,"plan":"([\w-]+)","device":"[\w-]*","gen":(\d{1,15}),"id":"[\w-]*","kind":"([a-z]+)","at":-?\d{1,16},"changes":/;
const crcTail = ',"crc":"00000000"}'.length;
const digestTail = `,"digest":"${'0'.repeat(64)}"`.length;
const startLength = 512;

/** The first fields of a line, its checksum compared, without reading its rows; what is written otherwise than we do is
 *  read whole. */
export function readLineHead(bytes: Buffer): LineHead | LineDamage {
  const [, plan, gen, kind] = form.exec(bytes.toString('latin1', 0, startLength)) ?? [];
  const known = journalKinds.find((one) => one === kind);
  if (plan === undefined || !known) return readWhole(bytes);
  const checked = bytes.length - crcTail;
  const crc = crc32(bytes.subarray(0, checked)).toString(16).padStart(8, '0');
  if (bytes.toString('latin1', checked) !== `,"crc":"${crc}"}`) return 'damaged';
  const tail = bytes.toString('latin1', checked - digestTail, checked);
  const digest = /^,"digest":"([0-9a-f]{64})"$/.exec(tail)?.[1];
  if (digest === undefined) return 'damaged';
  return { plan, gen: Number(gen), kind: known, digest, isBase: false };
}

/** True where the digest of a line is that of its body put after the previous digest. */
export function lineContinues(bytes: Buffer, line: LineHead, previousDigest: string): boolean {
  if (line.isBase) return false;
  const body = bytes.subarray(0, bytes.length - crcTail - digestTail);
  return createHash('sha256').update(previousDigest).update(body).digest('hex') === line.digest;
}

function readWhole(bytes: Buffer): LineHead | LineDamage {
  const text = bytes.toString('utf8');
  const decoded = decodeLine(text);
  if (!decoded.ok) return decoded.error;
  const { plan, gen, kind, digest } = decoded.value;
  return { plan, gen, kind, digest, isBase: text.startsWith(`{"v":${baseVersion},`) };
}
