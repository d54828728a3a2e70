import type { Loss, LossProblem, LossRepair } from '../../model/decode';
import type { Complaint, Expected } from '../../model/schema';
import type { ParsedJson } from './parseJson';
import { offsetOfPath, textPlaces } from './textPlaces';

/** A loss before its place in the text is known. */
export interface LossNote {
  readonly path: readonly (string | number)[];
  readonly problem: LossProblem;
  readonly expected?: Expected;
  readonly choices?: readonly string[];
  readonly found: unknown;
  readonly repair: LossRepair;
}

const MAX_FOUND = 60;

/** The losses of a file with their places, in the order of the text. */
export function lossReport(
  text: string,
  json: ParsedJson,
  notes: readonly (LossNote | Complaint)[],
): readonly Loss[] {
  const placeOf = textPlaces(text);
  const keys = json.leftOut.map((key) => ({ offset: key.offset, loss: keyLoss(json, key) }));
  const values = notes.map((note) => ({
    offset: offsetOfPath(text, json, note.path),
    loss: noteLoss(json, note),
  }));
  return [...keys, ...values]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, loss }) => ({ ...loss, ...placeOf(offset) }));
}

function keyLoss(json: ParsedJson, key: ParsedJson['leftOut'][number]): Loss {
  const note: LossNote =
    key.why === 'dangerous'
      ? { path: key.path, problem: 'dangerous-key', found: key.key, repair: 'key-left-out' }
      : { path: key.path, problem: 'duplicate-key', found: key.key, repair: 'last-kept' };
  return { ...noteLoss(json, note), path: pathText([...key.path, key.key]), found: key.key };
}

function noteLoss(json: ParsedJson, note: LossNote | Complaint): Loss {
  return {
    path: pathText(note.path),
    row: rowId(json.value, note.path),
    line: null,
    column: null,
    problem: note.problem,
    expected: note.expected ?? null,
    choices: note.choices ?? [],
    found: foundText(note.found),
    repair: note.repair,
  };
}

function pathText(path: readonly (string | number)[]): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join('');
}

function rowId(root: unknown, path: readonly (string | number)[]): string {
  const [table, index] = path;
  if (typeof table !== 'string' || typeof index !== 'number') return '';
  const row = (root as Readonly<Record<string, readonly { readonly id?: unknown }[]>>)[table]?.[
    index
  ];
  return typeof row?.id === 'string' ? row.id.slice(0, MAX_FOUND) : '';
}

function foundText(found: unknown): string {
  if (found === undefined) return '';
  const written = typeof found === 'string' ? found : (JSON.stringify(found) ?? '');
  return written.length > MAX_FOUND ? `${written.slice(0, MAX_FOUND - 1)}…` : written;
}
