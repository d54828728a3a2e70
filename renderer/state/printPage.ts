import type { Calls, PrintPage } from '@shared/ipc/contract';
import { env } from './environment';

/** Prints what stands in print media, on the paper that is asked for; a main process that does not answer is a failure
 *  with its reason. */
export async function printPage(
  suggestedName: string,
  page: PrintPage,
): Promise<Calls['print.page']['result']> {
  try {
    return await env().platform['print.page']({ suggestedName, page });
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
