import { type Loss, decodeRows } from '../../model/decode';
import {
  type Plan,
  type TableName,
  defaultSettings,
  emptyPlan,
  tableNames,
} from '../../model/plan';
import { type Refusal, type Result, ok, refuse } from '../../model/result';
import type { Expected, Reading } from '../../model/schema';
import { parseDay } from '../../model/time';
import { planFileFormat, planFileVersion, unknownMembersField } from './encodePlan';
import { type LossNote, lossReport } from './lossReport';
import { type JsonProblem, type ParsedJson, parseJson } from './parseJson';
import { type IndexOf, repairRows } from './repairRows';
import { offsetOfPath, textPlaces } from './textPlaces';

/** A plan that was read, and what of its file was not taken as it stands, in the file's order. */
export interface DecodedPlan {
  readonly plan: Plan;
  readonly report: readonly Loss[];
}

/** Longest text that is read, in characters: no more than the bytes of the largest file that the program opens. */
export const maxPlanFileCharacters = 64 * 1024 * 1024;

const header = ['format', 'version', 'plan'];

/** The plan of a `.prepcom` text. What can be repaired is repaired and reported; a text that is no plan is refused
 *  with its line and column, and nothing of it is taken. Never throws, linear in the text. Described in FORMAT.md. */
export function decodePlan(text: string): Result<DecodedPlan, Refusal> {
  if (text.length > maxPlanFileCharacters) {
    return refuse('plan-file-too-large', { found: text.length, limit: maxPlanFileCharacters });
  }
  const json = parseJson(text);
  if (!json.ok) return refuseJson(text, json.error);
  const refusal = refuseHeader(text, json.value);
  if (refusal) return refusal;
  return ok(readPlan(text, json.value));
}

function refuseJson(text: string, problem: JsonProblem): Result<never, Refusal> {
  const code = {
    'cut-off': 'plan-file-cut-off',
    'not-json': 'plan-file-not-json',
    'too-deep': 'plan-file-too-deep',
  }[problem.problem];
  return refuse(code, { ...textPlaces(text)(problem.offset) });
}

function refuseHeader(text: string, json: ParsedJson): Result<never, Refusal> | null {
  const at = (...path: string[]) => ({ ...textPlaces(text)(offsetOfPath(text, json, path)) });
  const root = json.value;
  if (!isObject(root) || root['format'] !== planFileFormat) {
    return refuse('plan-file-other-format', at('format'));
  }
  const version = root['version'];
  if (typeof version === 'number' && version > planFileVersion) {
    return refuse('plan-file-newer', { ...at('version'), found: version, known: planFileVersion });
  }
  if (version !== planFileVersion) {
    return refuse('plan-file-version', { ...at('version'), known: planFileVersion });
  }
  const plan = root['plan'];
  if (!isObject(plan) || typeof plan['id'] !== 'string' || !planId.test(plan['id'])) {
    return refuse('plan-file-no-id', at('plan', 'id'));
  }
  const wrong = tableNames.find(
    (table) => root[table] !== undefined && !Array.isArray(root[table]),
  );
  if (wrong !== undefined) return refuse('plan-file-no-list', { ...at(wrong), table: wrong });
  return null;
}

const planId = /^[A-Za-z0-9_-]{1,64}$/;

function readPlan(text: string, json: ParsedJson): DecodedPlan {
  const root = json.value as Readonly<Record<string, unknown>>;
  const head = root['plan'] as Readonly<Record<string, unknown>>;
  const reading: Reading = { path: [], complaints: [] };
  const notes: LossNote[] = [];
  const tables: Partial<Record<TableName, ReadonlyMap<string, unknown>>> = {};
  for (const table of tableNames) {
    const raw = (root[table] ?? []) as readonly unknown[];
    tables[table] = decodeRows(table, raw, reading, (index, id) =>
      notes.push({
        path: [table, index, 'id'],
        problem: 'duplicate-id',
        found: id,
        repair: 'first-kept',
      }),
    );
  }
  if (root['events'] === undefined) notes.push(noEvents);
  const asOf = typeof head['asOf'] === 'string' ? parseDay(head['asOf']) : null;
  if (asOf === null && (head['asOf'] ?? null) !== null) {
    notes.push(emptied('asOf', 'day', head['asOf']));
  }
  const revision = isRevision(head['revision']) ? head['revision'] : 0;
  if (!isRevision(head['revision'] ?? 0)) {
    notes.push(emptied('revision', 'whole-number', head['revision']));
  }
  const read = {
    ...emptyPlan(String(head['id']), defaultSettings),
    ...tables,
    asOf,
    revision,
  } as Plan;
  const repaired = repairRows(read, rowIndexes(root), notes);
  const plan = withUnknownMembers(repaired, root);
  return { plan, report: lossReport(text, json, [...reading.complaints, ...notes]) };
}

/** A file always has the list, even an empty one: without it the plan would look as if nothing were planned. */
const noEvents: LossNote = {
  path: ['events'],
  problem: 'missing',
  expected: 'list',
  found: undefined,
  repair: 'emptied',
};

function emptied(member: string, expected: Expected, found: unknown): LossNote {
  return { path: ['plan', member], problem: 'wrong-value', expected, found, repair: 'emptied' };
}

function isRevision(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function withUnknownMembers(plan: Plan, root: Readonly<Record<string, unknown>>): Plan {
  const unknown = Object.entries(root).filter(
    ([name]) => !header.includes(name) && !(tableNames as readonly string[]).includes(name),
  );
  if (unknown.length === 0) return plan;
  const settings = plan.settings.get('settings') ?? defaultSettings;
  const carrying = { ...settings, [unknownMembersField]: Object.fromEntries(unknown) };
  return { ...plan, settings: new Map([['settings', carrying]]) };
}

/** Looks rows of the file up by id; each table is indexed when it is asked first. */
function rowIndexes(root: Readonly<Record<string, unknown>>): IndexOf {
  const indexes = new Map<TableName, ReadonlyMap<string, number>>();
  return (table, id) => {
    let index = indexes.get(table);
    if (!index) {
      const rows = (root[table] ?? []) as readonly { readonly id?: unknown }[];
      index = new Map(rows.map((row, i): [string, number] => [String(row?.id), i]).reverse());
      indexes.set(table, index);
    }
    return index.get(id) ?? 0;
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
