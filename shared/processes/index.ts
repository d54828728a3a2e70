import { aRes71280 } from './a-res-71-280';
import type { Process } from './process';

/** The registry of built-in processes, latest first. */
export const processes: readonly Process[] = [aRes71280];

/** The process of a document ("A/RES/71/280"), by symbol or id; null where it is not built in. */
export function findProcess(symbolOrId: string): Process | null {
  return processes.find((p) => p.symbol === symbolOrId || p.id === symbolOrId) ?? null;
}
