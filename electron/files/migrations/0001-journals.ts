import type { FolderMigration } from './migration';

/** One file of lines a plan, <plan>.journal. */
export const journals: FolderMigration = {
  id: '0001-journals',
  version: 1,
  run: () => Promise.resolve(),
};
