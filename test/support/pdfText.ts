import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from './temporaryFolder';

const run = promisify(execFile);

/** True where poppler's pdftotext is installed: text of a PDF cannot be read without it. */
export const canReadPdf = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'].some((folder) =>
  existsSync(join(folder, 'pdftotext')),
);

/** The text of each page of a PDF without any white space: a PDF holds places of letters, and spaces are guessed. */
export async function pdfPages(pdf: Buffer): Promise<readonly string[]> {
  const folder = await temporaryFolder();
  const file = join(folder, 'printed.pdf');
  await writeFile(file, pdf);
  const { stdout } = await run('pdftotext', ['-raw', file, '-'], { maxBuffer: 32 * 1024 * 1024 });
  return stdout
    .split('\f')
    .slice(0, -1)
    .map((page) => withoutSpaces(page));
}

/** The text as pdfPages has it. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The smallest size of letters in a PDF, in points, where the largest is known: a PDF tells the height of words only,
 *  which grows with the size. */
export async function smallestLetters(pdf: Buffer, largest: number): Promise<number> {
  const folder = await temporaryFolder();
  const file = join(folder, 'printed.pdf');
  await writeFile(file, pdf);
  const { stdout } = await run('pdftotext', ['-bbox-layout', file, '-'], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const heights = [...stdout.matchAll(/<word[^>]*yMin="([\d.]+)"[^>]*yMax="([\d.]+)"/g)].map(
    (m) => Number(m[2]) - Number(m[1]),
  );
  return (largest * Math.min(...heights)) / Math.max(...heights);
}
