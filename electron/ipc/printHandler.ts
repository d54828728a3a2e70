import { basename } from 'node:path';
import type { WebContents } from 'electron';
import type { Calls } from '@shared/ipc/contract';
import { atomicWrite } from '../files/atomicWrite';
import { choosePlace } from './fileHandlers';

/** Makes a PDF of what the window shows in print media, and writes it where the user says. Size,
 *  direction and margins of the pages are those of the window's own page style. */
export async function printPage(
  contents: WebContents,
  { suggestedName, page }: Calls['print.page']['args'],
): Promise<Calls['print.page']['result']> {
  const pdf = await contents.printToPDF({
    pageSize: page.size,
    landscape: page.landscape,
    printBackground: true,
    displayHeaderFooter: false,
    preferCSSPageSize: true,
  });
  const path = await choosePlace(suggestedName, 'pdf');
  if (path === null) return { cancelled: true };
  try {
    await atomicWrite(path, pdf);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { failed: code ?? message };
  }
  return { done: true, name: basename(path) };
}
