/** The JSON text of plain data on one line, keys sorted by their characters: equal values give equal texts. Numbers
 *  that JSON cannot say are null. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const record = value as Readonly<Record<string, unknown>>;
    const members = Object.keys(record)
      .filter((key) => record[key] !== undefined)
      .sort()
      .map((key) => `${JSON.stringify(key)}: ${canonicalJson(record[key])}`);
    return `{${members.join(', ')}}`;
  }
  return JSON.stringify(value ?? null);
}
