/** Where a value stands: keys and indexes from the outside in. */
export type Path = readonly (string | number)[];

/** What should have stood there; shared/i18n has its words. */
export type Expected =
  | 'object'
  | 'list'
  | 'text'
  | 'whole-number'
  | 'number'
  | 'yes-or-no'
  | 'day'
  | 'month'
  | 'minute'
  | 'zone'
  | 'one-of'
  | 'identifier';

/** What became of a value that could not be read: its field is empty, its item or its row left out. */
export type Repair = 'emptied' | 'item-left-out' | 'row-left-out';

/** One value that could not be read. */
export interface Complaint {
  readonly path: Path;
  readonly problem: 'wrong-value' | 'missing';
  readonly expected: Expected;
  /** Values that are allowed, for `one-of`; else empty. */
  readonly choices: readonly string[];
  readonly found: unknown;
  readonly repair: Repair;
}

/** Collects complaints while one value is read. */
export interface Reading {
  readonly path: (string | number)[];
  readonly complaints: Complaint[];
}

/** How one value is written in a file and read from it. Absent in a file means `empty`; without `empty` the value is
 *  required, and with `optional` it stays absent. decode gives undefined after it has complained. */
export interface Schema<T> {
  readonly empty?: T;
  readonly optional?: true;
  /** Names of the fields, of the schema of an object. */
  readonly fields?: readonly string[];
  readonly decode: (raw: unknown, reading: Reading) => T | undefined;
  readonly encode: (value: T) => unknown;
}

/** The schemas of all fields of T: a field without one does not compile. */
export type Shape<T> = { readonly [K in keyof T]-?: Schema<Exclude<T[K], undefined>> };

/** The value or null; null where it is absent. */
export function nullable<T>(inner: Schema<T>): Schema<T | null> {
  return {
    empty: null,
    decode: (raw, reading) => (raw === null ? null : inner.decode(raw, reading)),
    encode: (value) => (value === null ? null : inner.encode(value)),
  };
}

/** A value that may be absent and then stays absent. */
export function optional<T>(inner: Schema<T>): Schema<T> {
  return { optional: true, decode: inner.decode, encode: inner.encode };
}

/** A list; an item that cannot be read is left out. Empty where it is absent. */
export function list<T>(item: Schema<T>): Schema<readonly T[]> {
  return {
    empty: [],
    decode: (raw, reading) => {
      if (!Array.isArray(raw)) return complain(reading, 'list', raw);
      const items: T[] = [];
      for (let i = 0; i < raw.length; i++) {
        const before = reading.complaints.length;
        const value = decodedAt(reading, i, item, raw[i]);
        if (value === undefined) settle(reading, before, 'item-left-out');
        else items.push(value);
      }
      return items;
    },
    encode: (items) => items.map(item.encode),
  };
}

/** Values by name; a value that cannot be read is left out. Empty where it is absent. */
export function byName<T>(item: Schema<T>): Schema<Readonly<Record<string, T>>> {
  return {
    empty: {},
    decode: (raw, reading) => {
      if (!isObject(raw)) return complain(reading, 'object', raw);
      const entries: [string, T][] = [];
      for (const [key, one] of Object.entries(raw)) {
        const before = reading.complaints.length;
        const value = decodedAt(reading, key, item, one);
        if (value === undefined) settle(reading, before, 'item-left-out');
        else entries.push([key, value]);
      }
      return Object.fromEntries(entries);
    },
    encode: (record) =>
      Object.fromEntries(Object.entries(record).map(([key, one]) => [key, item.encode(one)])),
  };
}

/** An object with the fields of T. Fields that T does not have are kept as they are, in both directions. */
export function object<T extends object>(shape: Shape<T>): Schema<T> {
  const fields = Object.entries(shape) as [string, Schema<unknown>][];
  const known = new Set(fields.map(([name]) => name));
  return {
    fields: [...known],
    decode: (raw, reading) => {
      if (!isObject(raw)) return complain(reading, 'object', raw);
      const value: Record<string, unknown> = {};
      for (const [name, field] of fields) {
        const decoded = decodeField(raw, name, field, reading);
        if (decoded === undefined && !field.optional) return undefined;
        if (decoded !== undefined) value[name] = decoded;
      }
      for (const name of Object.keys(raw)) if (!known.has(name)) value[name] = raw[name];
      return value as T;
    },
    encode: (value) => {
      const raw: Record<string, unknown> = {};
      const record = value as Record<string, unknown>;
      for (const [name, field] of fields) {
        const one = record[name];
        if (one !== undefined && !isEmpty(one, field)) raw[name] = field.encode(one);
      }
      for (const name of Object.keys(record)) if (!known.has(name)) raw[name] = record[name];
      return raw;
    },
  };
}

/** The schema of one of several objects. */
export interface VariantSchema {
  readonly decode: (raw: unknown, reading: Reading) => object | undefined;
  readonly encode: (value: never) => unknown;
}

/** One of several objects, told apart by the word in a field. */
export function variant<T extends object>(
  key: keyof T & string,
  shapes: Readonly<Record<string, VariantSchema>>,
): Schema<T> {
  const names = Object.keys(shapes);
  const shapeOf = (word: unknown) =>
    typeof word === 'string' && names.includes(word) ? shapes[word] : undefined;
  return {
    decode: (raw, reading) => {
      if (!isObject(raw)) return complain(reading, 'object', raw);
      const shape = shapeOf(raw[key]);
      if (shape) return shape.decode(raw, reading) as T | undefined;
      return within(reading, key, () => complain(reading, 'one-of', raw[key], names));
    },
    encode: (value) => shapeOf(value[key])?.encode(value as never) ?? value,
  };
}

/** The schema of another form of the same thing. */
export function mapped<A, B>(inner: Schema<A>, forth: (a: A) => B, back: (b: B) => A): Schema<B> {
  return {
    decode: (raw, reading) => {
      const value = inner.decode(raw, reading);
      return value === undefined ? undefined : forth(value);
    },
    encode: (value) => inner.encode(back(value)),
  };
}

/** Marks the complaints since `from` as having led to a graver repair. */
export function settle(reading: Reading, from: number, repair: Repair): void {
  for (let i = from; i < reading.complaints.length; i++) {
    reading.complaints[i] = { ...reading.complaints[i]!, repair };
  }
}

function decodeField(
  raw: Readonly<Record<string, unknown>>,
  name: string,
  field: Schema<unknown>,
  reading: Reading,
): unknown {
  if (!Object.hasOwn(raw, name)) {
    if (field.empty !== undefined || field.optional) return field.empty;
  }
  const value = decodedAt(reading, name, field, raw[name]);
  return value === undefined ? field.empty : value;
}

/** Notes that a value cannot be read, and gives undefined. */
export function complain(
  reading: Reading,
  expected: Expected,
  found: unknown,
  choices: readonly (string | number)[] = [],
): undefined {
  reading.complaints.push({
    path: [...reading.path],
    problem: found === undefined ? 'missing' : 'wrong-value',
    expected,
    choices: choices.map(String),
    found,
    repair: 'emptied',
  });
  return undefined;
}

/** What stands one step further in. A function of its own, since a file has millions of values: no closure for each. */
function decodedAt<T>(
  reading: Reading,
  step: string | number,
  { decode }: Schema<T>,
  raw: unknown,
): T | undefined {
  reading.path.push(step);
  const value = decode(raw, reading);
  reading.path.pop();
  return value;
}

/** Reads something one step further in. */
export function within<T>(reading: Reading, step: string | number, read: () => T): T {
  reading.path.push(step);
  const value = read();
  reading.path.pop();
  return value;
}

/** True for an object that is no list. */
export function isObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function isEmpty(value: unknown, field: Schema<unknown>): boolean {
  if (field.empty === undefined) return false;
  if (value === field.empty) return true;
  if (Array.isArray(field.empty)) return Array.isArray(value) && value.length === 0;
  if (!isObject(field.empty) || Object.keys(field.empty).length > 0) return false;
  return isObject(value) && Object.keys(value).length === 0;
}
