import { join } from 'node:path';
import { replaceFile } from '../disk';
import { scanJournal } from '../journalFile';
import { planOfName } from '../journalFolder';
import type { FolderMigration } from './migration';

/** A journal may begin with a base, so a program that knows no bases must not write here. What an older program left
 *  torn behind the last line is taken off: from now on a file ends in a newline or is being written. */
export const wholeJournals: FolderMigration = {
  id: '0002-whole-journals',
  version: 2,
  run: async (disk, folder) => {
    for (const name of await disk.list(folder)) {
      if (planOfName(name) === null) continue;
      const bytes = await disk.read(join(folder, name));
      const { wholeBytes } = scanJournal(bytes, null);
      if (wholeBytes < bytes.length) {
        await replaceFile(disk, join(folder, name), bytes.subarray(0, wholeBytes));
      }
    }
  },
};
