import { initial } from './0001-initial';
import type { Migration } from './migration';

/** The registry of database versions, oldest first. */
export const migrations: readonly Migration[] = [initial];

/** The version that this program writes. */
export const schemaVersion = migrations[migrations.length - 1]!.version;
