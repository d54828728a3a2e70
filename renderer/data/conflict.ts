import { decodeLine } from '@shared/formats/journalLine';
import type { Entry, Head, Line } from './journal';
import type { LineRow } from './planDatabase';

/** One of two versions of a plan: what was done to it since they parted. */
export interface Version {
  /** Steps since they parted; null: more than are known. */
  readonly steps: number | null;
  /** The last few of them, newest first. */
  readonly last: readonly Pick<Entry, 'kind' | 'command' | 'label'>[];
  /** When it was saved last, milliseconds since 1970, UTC; 0: not known. */
  readonly at: number;
  /** Random id of the installation that saved it last; empty: not known. */
  readonly device: string;
}

/** Two stories of one plan. */
export interface Conflict {
  /** The plan that keeps the other version. */
  readonly otherId: string;
  /** When the last change that both have was saved; 0: they have none, or it is not known. */
  readonly parted: number;
  readonly journal: Version;
  readonly store: Version;
}

const shownSteps = 5;

/** What differs between the lines of a journal and what a store remembers of its own. */
export function conflictOf(
  otherId: string,
  lines: readonly Line[],
  stored: Head,
  rows: readonly LineRow[],
): Conflict {
  const own = rows.map(({ line }) => (line === null ? null : entryOf(line)));
  const digests = new Map(lines.map((line) => [line.generation, line.digest]));
  const common = rows.findLastIndex((row) => digests.get(row.generation) === row.digest);
  const commonGeneration = rows[common]?.generation ?? null;
  const after = lines.filter((line) => line.generation > (commonGeneration ?? 0));
  const parted = lines.find((line) => line.generation === commonGeneration)?.entry.at ?? 0;
  return {
    otherId,
    parted,
    journal: version(
      after.map((line) => ({ ...line.entry, device: line.device })),
      commonGeneration === null && after[0]?.generation !== 1 ? null : after.length,
    ),
    store: version(
      own.slice(common + 1).filter((entry) => entry !== null),
      commonGeneration === null ? null : stored.generation - commonGeneration,
    ),
  };
}

type Told = Pick<Entry, 'kind' | 'command' | 'label' | 'at'> & { readonly device: string };

function version(entries: readonly Told[], steps: number | null): Version {
  const newest = entries[entries.length - 1];
  const last = entries.slice(-shownSteps).reverse();
  return { steps, last, at: newest?.at ?? 0, device: newest?.device ?? '' };
}

function entryOf(text: string): Told | null {
  const line = decodeLine(text);
  if (!line.ok) return null;
  const { kind, at, device, changes } = line.value;
  return { kind, at, device, ...(changes as Pick<Entry, 'command' | 'label'>) };
}
