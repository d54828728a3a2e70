import { type FileHandle, open } from 'node:fs/promises';
import { atomicWrite } from '@electron/files/atomicWrite';
import { decodePlan } from '@shared/formats/planFile/decodePlan';
import { formatRefusalText, lossText } from '@shared/i18n/lossText';
import { maxPlanFileBytes } from '@shared/ipc/contract';
import { isHarmless } from '@shared/model/decode';
import type { Plan } from '@shared/model/plan';
import type { Refusal } from '@shared/model/result';
import { BadInput } from './answer';
import type { Options } from './options';

/** A plan that was read, and one line for each repair that lost nothing. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly remarks: string;
}

/** The plan of a file. Throws BadInput where it is none, or where something of it would be lost. */
export async function readPlanFile(file: string, options: Options): Promise<ReadPlan> {
  const { t, language } = options;
  const bytes = await readBytes(file, maxPlanFileBytes, options);
  const text = decodeUtf8(bytes, file, options);
  const decoded = decodePlan(text);
  if (!decoded.ok) throw new BadInput(refusalLine(file, decoded.error, options));
  const { plan, report } = decoded.value;
  const losses = report.filter((loss) => !isHarmless(loss));
  if (losses.length > 0) {
    const first = t('formats.cli.file', { file, text: lossText(losses[0]!, language) });
    const count = losses.length - 1;
    throw new BadInput(
      count === 0 ? first : t('formats.cli.moreLosses', { first, count: String(count) }),
    );
  }
  const remarks = report.map(
    (loss) => `${t('formats.cli.file', { file, text: lossText(loss, language) })}\n`,
  );
  return { plan, remarks: remarks.join('') };
}

/** The bytes of a file, whose size is asked before it is read; of a pipe or device, which has none, no more is read
 *  than the limit. Throws BadInput. */
export async function readBytes(file: string, limit: number, { t }: Options): Promise<Uint8Array> {
  try {
    const handle = await open(file, 'r');
    try {
      const stat = await handle.stat();
      const bytes = stat.isFile() || stat.size > limit ? null : await readAtMost(handle, limit + 1);
      const size = bytes?.length ?? stat.size;
      if (size > limit) throw new BadInput(t('formats.cli.tooLarge', { file, bytes: size, limit }));
      return bytes ?? (await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(t('formats.cli.notReadable', { file, reason: reasonOf(error) }));
  }
}

async function readAtMost(handle: FileHandle, most: number): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let length = 0;
  while (length < most) {
    const part = Buffer.alloc(Math.min(1 << 20, most - length));
    const { bytesRead } = await handle.read(part, 0, part.length, null);
    if (bytesRead === 0) break;
    parts.push(part.subarray(0, bytesRead));
    length += bytesRead;
  }
  return Buffer.concat(parts);
}

/** Writes the text whole or not at all. Throws BadInput where it cannot be written. */
export async function writeText(file: string, text: string, { t }: Options): Promise<void> {
  try {
    await atomicWrite(file, text);
  } catch (error) {
    throw new BadInput(t('formats.cli.notWritable', { file, reason: reasonOf(error) }));
  }
}

/** The refusal of a file in one line. */
export function refusalLine(file: string, refusal: Refusal, { t, language }: Options): string {
  const text = formatRefusalText(refusal, language) ?? refusal.code;
  return t('formats.cli.file', { file, text });
}

function decodeUtf8(bytes: Uint8Array, file: string, { t }: Options): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const lenient = new TextDecoder().decode(bytes);
    const line = lenient.slice(0, lenient.indexOf('\ufffd')).split('\n').length;
    throw new BadInput(t('formats.cli.notUtf8', { file, line: String(line) }));
  }
}

function reasonOf(error: unknown): string {
  const code = (error as { readonly code?: unknown }).code;
  return typeof code === 'string' ? code : String(error);
}
