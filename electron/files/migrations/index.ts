import { journals } from './0001-journals';
import { wholeJournals } from './0002-whole-journals';
import type { FolderMigration } from './migration';

/** The registry of versions of the data folder, oldest first. */
export const folderMigrations: readonly FolderMigration[] = [journals, wholeJournals];
