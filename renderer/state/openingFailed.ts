import { NewerSchema } from '@renderer/data/storeRead';
import { sentence } from './sentence';

/** Why a plan could not be opened, as a sentence. */
export function openingFailed(error: unknown): string {
  if (error instanceof NewerSchema) return sentence('saving.newer');
  const detail = error instanceof Error ? error.message : String(error);
  return sentence('saving.openFailed', { detail });
}
