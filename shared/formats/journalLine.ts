import type { Result } from '../model/result';
import { crc32 } from './crc32';
import { sha256 } from './sha256';

// One line of a journal, as it lies in the file:
//
//   {"v":1,"plan":…,"device":…,"gen":…,"id":…,"kind":…,"at":…,"changes":…,"digest":"64 hex","crc":"8 hex"}
//   |-------------------------------- body --------------------------------|
//
// digest is SHA-256 over the digest of the line before (empty for the first line) followed by the body, so one
// digest stands for the whole history. crc is CRC-32 over everything before `,"crc"`: it tells damage, the
// digest tells another history. The tail has a fixed length and is cut from the end, never searched for.
//
// A base stands for all lines up to its own, which were taken out when the journal was made shorter. It is a
// checkpoint with "v":2 and, before its digest, "own": SHA-256 over its body. Its digest is that of the line it
// ends with, so what follows continues the chain as if nothing had been taken out.

/** What a line records. */
export const journalKinds = ['do', 'undo', 'redo', 'restore', 'checkpoint', 'delete'] as const;

/** One of journalKinds. */
export type JournalKind = (typeof journalKinds)[number];

/** What the window puts into a line. */
export interface JournalEntry {
  readonly plan: string;
  /** Random id of the installation that wrote the line. */
  readonly device: string;
  /** 1 for the first line of a plan; each line is one more than the line before. */
  readonly gen: number;
  /** Id of the change set; the same id is never applied twice. */
  readonly id: string;
  readonly kind: JournalKind;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** What changed, in the terms of renderer/data: any JSON value. */
  readonly changes: unknown;
}

/** A line that was read: its entry, and the digest of the history that ends with it. */
export interface JournalLine extends JournalEntry {
  readonly digest: string;
}

/** A line of version 2: the whole plan after the line whose generation and digest it carries. */
export const baseVersion = 2;

/** Why a text is no line: cut off or changed on the disk, or of a version that this program does not know. */
export type LineDamage = 'damaged' | 'unknown-version';

/** Gives the SHA-256 of a text as 64 hexadecimal digits; Node's own is quicker than ours. */
export type Hash = (text: string) => string;

/** Digest of a journal without lines. */
export const emptyDigest = '';

const VERSION = 1;
const CRC_TAIL = ',"crc":"00000000"}'.length;
const DIGEST_TAIL = `,"digest":"${'0'.repeat(64)}"`.length;
const OWN_TAIL = `,"own":"${'0'.repeat(64)}"`.length;

/** The line without its newline, and its digest: the previous digest of the next line. */
export function encodeLine(
  entry: JournalEntry,
  previousDigest: string,
  hash: Hash = sha256,
): { readonly text: string; readonly digest: string } {
  const { plan, device, gen, id, kind, at, changes } = entry;
  const whole = JSON.stringify({ v: VERSION, plan, device, gen, id, kind, at, changes });
  const body = whole.slice(0, -1);
  const digest = hash(previousDigest + body);
  const checked = `${body},"digest":"${digest}"`;
  return { text: `${checked},"crc":"${hex8(crc32(checked))}"}`, digest };
}

/** The base that stands for all lines up to one: that line's generation and digest, and the whole plan as changes. */
export function encodeBase(entry: JournalEntry, digest: string, hash: Hash = sha256): string {
  const { plan, device, gen, id, at, changes } = entry;
  const kind: JournalKind = 'checkpoint';
  const whole = JSON.stringify({ v: baseVersion, plan, device, gen, id, kind, at, changes });
  const body = whole.slice(0, -1);
  const checked = `${body},"own":"${hash(body)}","digest":"${digest}"`;
  return `${checked},"crc":"${hex8(crc32(checked))}"}`;
}

/** True where a text is a base whose content is what was written. */
export function isBase(text: string, hash: Hash = sha256): boolean {
  if (!text.startsWith(`{"v":${baseVersion},`)) return false;
  const parts = cut(text);
  if (!parts) return false;
  const body = parts.body.slice(0, -OWN_TAIL);
  return parts.body.slice(body.length) === `,"own":"${hash(body)}"`;
}

/** The line of a text, its CRC checked; whether it continues a history is for continues() to say. */
export function decodeLine(text: string): Result<JournalLine, LineDamage> {
  const parts = cut(text);
  if (!parts) return damaged;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return damaged;
  }
  const line = value as JournalLine & { readonly v: unknown };
  if (line.v !== VERSION && line.v !== baseVersion) return { ok: false, error: 'unknown-version' };
  return isEntry(line) ? { ok: true, value: line } : damaged;
}

/** True where the digest of the line is that of its body put after the previous digest. */
export function continues(text: string, previousDigest: string, hash: Hash = sha256): boolean {
  if (!text.startsWith(`{"v":${VERSION},`)) return false;
  const parts = cut(text);
  return parts !== null && hash(previousDigest + parts.body) === parts.digest;
}

const damaged = { ok: false, error: 'damaged' } as const;

function cut(text: string): { readonly body: string; readonly digest: string } | null {
  const checked = text.slice(0, -CRC_TAIL);
  if (text.slice(checked.length) !== `,"crc":"${hex8(crc32(checked))}"}`) return null;
  const body = checked.slice(0, -DIGEST_TAIL);
  const tail = /^,"digest":"([0-9a-f]{64})"$/.exec(checked.slice(body.length));
  return tail?.[1] === undefined ? null : { body, digest: tail[1] };
}

function isEntry(line: JournalLine): boolean {
  return (
    [line.plan, line.device, line.id].every((text) => typeof text === 'string') &&
    Number.isSafeInteger(line.gen) &&
    line.gen > 0 &&
    Number.isSafeInteger(line.at) &&
    journalKinds.includes(line.kind)
  );
}

function hex8(n: number): string {
  return n.toString(16).padStart(8, '0');
}
