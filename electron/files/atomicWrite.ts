import { nodeDisk, replaceFile } from './disk';

/** Writes the text whole or not at all: beside its place, flushed, then renamed over it. Rejects with the
 *  system's error; then the old file is as it was and nothing is left beside it. */
export function atomicWrite(path: string, data: string | Uint8Array): Promise<void> {
  return replaceFile(nodeDisk, path, data);
}
