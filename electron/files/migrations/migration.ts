import type { Disk } from '../disk';

/** One version of the data folder: what differs from the version before. */
export interface FolderMigration {
  /** Equal to its file name. */
  readonly id: string;
  /** Rises by one. */
  readonly version: number;
  /** Changes a copy of the folder of journals; the originals are not touched. */
  readonly run: (disk: Disk, journals: string) => Promise<void>;
}
