import { encodeRow } from '../../model/decode';
import { type Plan, type TableName, type Tables, tableNames } from '../../model/plan';
import { formatIsoDay } from '../../model/time';
import { canonicalJson } from './canonicalJson';

/** Name and version of the format, as they stand in every file. */
export const planFileFormat = 'prepcom-plan';
export const planFileVersion = 1;

/** Field of the settings row that carries the members of a file that this version does not know. */
export const unknownMembersField = 'unknownMembers';

/** The plan as the text of a `.prepcom` file: JSON, one row a line, rows sorted by id and keys by name, ending in a
 *  newline. Equal plans give equal texts, in whatever order their rows were entered. Described in FORMAT.md. */
export function encodePlan(plan: Plan): string {
  const unknown = (plan.settings.get('settings') ?? {}) as Readonly<Record<string, unknown>>;
  const members = [
    `"format": ${canonicalJson(planFileFormat)}`,
    `"version": ${planFileVersion}`,
    `"plan": ${canonicalJson({
      id: plan.id,
      revision: plan.revision,
      ...(plan.asOf === null ? {} : { asOf: formatIsoDay(plan.asOf) }),
    })}`,
    ...tableNames.map((table) => `"${table}": ${rowsText(plan, table)}`),
    ...unknownMembers(unknown[unknownMembersField]),
  ];
  return `{\n${members.join(',\n')}\n}\n`;
}

function rowsText(plan: Plan, table: TableName): string {
  const rows: ReadonlyMap<string, Tables[TableName]> = plan[table];
  if (rows.size === 0) return '[]';
  const ids = [...rows.keys()].sort();
  const lines = ids.map((id) => {
    const row = encodeRow(table, rows.get(id)!) as Readonly<Record<string, unknown>>;
    return canonicalJson({ ...row, [unknownMembersField]: undefined });
  });
  return `[\n${lines.join(',\n')}\n]`;
}

function unknownMembers(members: unknown): readonly string[] {
  if (typeof members !== 'object' || members === null) return [];
  return Object.entries(members)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${JSON.stringify(name)}: ${canonicalJson(value)}`);
}
